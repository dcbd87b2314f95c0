import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isCode, isTest, projectFiles, textOf } from './source-tree'

const folder = join(import.meta.dirname, '../../prisma/migrations/sqlite')
const migrations = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('migration.sql'))
  .map((name) => readFileSync(join(folder, name), 'utf8'))
  .join('\n')

/** Tables with former rows of which no trigger notes since when a new row stands. */
const unwatched = [...migrations.matchAll(/create trigger "(\w+)_removed"/g)]
  .map(([, table]) => table as string)
  .filter((table) => !migrations.includes(`create trigger "${table}_entered"`))

test('rows of the tables that an import fills are entered by SqlConnection.insert alone, which says since which version they stand', () => {
  expect(unwatched).toContain('Claim')
  const names = unwatched.join('|')
  const models = unwatched.map((table) => table[0]?.toLowerCase() + table.slice(1)).join('|')
  const otherwise = new RegExp(
    `insert (or \\w+ )?into \\\\?"(${names})\\\\?"|\\.(${models})\\.(create|createMany|upsert)\\(`,
    'i',
  )
  const found = projectFiles()
    .filter((path) => isCode(path) && !isTest(path) && /^(lib|app|scripts\/commands)\//.test(path))
    .filter((path) => otherwise.test(textOf(path)))
  expect(found).toEqual([])
})
