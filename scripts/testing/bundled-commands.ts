import { readdir, rm } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('../../', import.meta.url))

/**
 * The commands as single files, in a folder as deep as their own: they start in a third of the time that compiling them takes,
 * and tests start a hundred of them. `more` are paths of other modules, as deep in the project. Returns the folder and what
 * removes it.
 */
export async function bundleCommands(
  more: readonly string[] = [],
): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = join(root, '.firmground', `commands-${process.pid}`)
  const sources = join(root, 'scripts/commands')
  const files = await readdir(sources)
  const commands = files.filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  await build({
    absWorkingDir: root,
    entryPoints: [...commands.map((file) => join(sources, file)), ...more].map((path) => ({
      in: path,
      out: basename(path, '.ts'),
    })),
    outdir: relative(root, folder),
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    alias: { 'server-only': './node_modules/server-only/empty.js' },
    logLevel: 'warning',
  })
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) }
}
