import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Made, fetched or kept on this computer, by path: not the project's text. */
const foreign = new Set([
  'node_modules',
  '.git',
  '.next',
  '.firmground',
  'data',
  'prisma/generated',
  'bench/results',
  'test-results',
  'playwright-report',
  'next-env.d.ts',
])

/** Paths of the project's files, relative to its root. */
export function projectFiles(under = ''): string[] {
  return readdirSync(join(root, under), { withFileTypes: true }).flatMap((entry) => {
    const path = join(under, entry.name)
    if (foreign.has(path)) return []
    return entry.isDirectory() ? projectFiles(path) : [path]
  })
}

export function textOf(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}

/** Tests and what only they use: `test-...` beside them, or a room's slow `reference/` that they compare with. */
export const isTest = (path: string) => /\.test\.tsx?$|(^|\/)test-[^/]+$|^lib\/[a-z]+\/reference\//.test(path)

/** Code that people write: the database's clients are made (scripts/generate.ts). */
export const isCode = (path: string) => /\.(ts|tsx|mjs|js)$/.test(path) && !path.startsWith('prisma/client/')
