import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, stop } from 'esbuild'
import type { ThreadProgram } from '@/lib/publishing/thread/import-thread'
import { root } from '../record'

let compiled: Promise<ThreadProgram> | null = null

/** The second thread of an import, made into one file when it is first asked for: a thread takes longer to compile its modules. */
export function importThread(): Promise<ThreadProgram> {
  compiled ??= compile()
  return compiled
}

async function compile(): Promise<ThreadProgram> {
  const folder = mkdtempSync(join(tmpdir(), 'firmground-thread-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'import-thread.cjs')
  await build({
    absWorkingDir: root,
    entryPoints: ['import-thread.ts'],
    outfile: file,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    // The mark of what no browser may be sent has no meaning here.
    alias: { 'server-only': './node_modules/server-only/empty.js' },
    logLevel: 'error',
  })
  await stop()
  return { file }
}
