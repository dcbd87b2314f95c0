import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { SqlConnection } from '@/lib/db/connection'
import { root } from '../record'

/**
 * For what copies a whole record, to `do` which is why it is asked ("take the backup").
 * @throws Error when the database is of another version: this program would look for tables that it lacks, or leave some out.
 */
export async function requireUpToDate(session: SqlConnection, toDo: string): Promise<void> {
  const applied = (
    await session.query<{ name: string }>('select "migration_name" as "name" from "_prisma_migrations"')
  ).map(({ name }) => name)
  const folder = join(root, 'prisma/migrations', session.dialect)
  const known = (await readdir(folder)).filter((name) => /^\d/.test(name))
  if (applied.some((name) => !known.includes(name))) {
    throw new Error(
      `a newer Firmground wrote this database; ${toDo} with that version, since this one would leave out what it does not know`,
    )
  }
  if (known.every((name) => applied.includes(name))) return
  throw new Error(
    `the database is not up to date with this program; ${toDo} with the version that wrote it, or run npm run migrate first`,
  )
}
