/**
 * Builds the programs that answer requests, server.ts and what it starts, into single files, and what readies the
 * database before them: to compile that at each start takes longer than what it does.
 */
import { rm } from 'node:fs/promises'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { sitePathOf } from './site-path.mjs'

const programs = [
  'server.ts',
  'renderer.ts',
  'text-reader.ts',
  'job-runner.ts',
  'spreadsheet-reader.ts',
  'scripts/commands/seed.ts',
]

const root = fileURLToPath(new URL('../', import.meta.url))

/**
 * Writes them as .mjs into a folder of the project, two deep as the commands are, which look for files from where they stand.
 * @param {string} folder
 * @returns the paths of the files that they are made of
 */
export async function buildServer(folder, write = true) {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: programs.map((path) => ({ in: path, out: basename(path, '.ts') })),
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
    metafile: true,
    write,
  })
  return Object.keys(metafile.inputs)
}

/**
 * Writes what browsers read documents with (document-worker.ts) as reader-HASH.js into a folder of the project, which has nothing else in it.
 * @param {string} folder
 */
export async function buildDocumentReader(folder) {
  await rm(new URL(`../${folder}`, import.meta.url), { recursive: true, force: true })
  await build({
    absWorkingDir: root,
    entryPoints: [{ in: 'document-worker.ts', out: 'reader' }],
    outdir: folder,
    entryNames: '[name]-[hash]',
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: ['chrome109', 'firefox115', 'safari16.4'],
    // What only Node has is asked for by name where there is no browser, and never here.
    external: ['node:*', 'module', 'fs', 'http', 'https', 'url', 'path', 'zlib', 'canvas', '@napi-rs/canvas'],
    define: {
      'process.env.NODE_ENV': '"production"',
      'process.env.NODE_DEBUG': 'undefined',
      global: 'globalThis',
    },
    legalComments: 'inline',
    logLevel: 'warning',
  })
}
