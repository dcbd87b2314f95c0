/** Builds what browsers read documents with (document-worker.ts) into one file, which a desk loads when somebody brings a document. */
import { rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('../', import.meta.url))

/**
 * Writes it as reader-HASH.js into a folder of the project, which has nothing else in it.
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
