/** Builds the programs that answer requests, server.ts, renderer.ts and text-reader.ts, into single files. */
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { sitePathOf } from './site-path.mjs'

const root = fileURLToPath(new URL('../', import.meta.url))

/** Writes them as .mjs into a folder of the project. @param {string} folder */
export async function buildServer(folder) {
  await build({
    absWorkingDir: root,
    entryPoints: ['server.ts', 'renderer.ts', 'text-reader.ts'],
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    // The mark of what no browser may be sent has no meaning here.
    alias: { 'server-only': './node_modules/server-only/empty.js' },
    define: { 'process.env.FIRMGROUND_PATH': JSON.stringify(sitePathOf()) },
    logLevel: 'warning',
  })
}
