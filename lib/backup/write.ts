import 'server-only'
import { createHash } from 'node:crypto'
import { placeholders, type SqlConnection, type SqlValue } from '@/lib/db/connection'
import { recordVersion } from '@/lib/db/transactions'
import { elementAt, lastOf } from '@/lib/lookup/element-at'
import { type BackupEnd, type BackupHead, type BackupTable, FORMAT, inOrder, toFile } from './format'

const rowsPerRead = 5_000

/**
 * The lines of a backup, from one snapshot: writers go on meanwhile, and nothing of what they write is in it. Only a few
 * thousand rows are held at a time.
 */
export async function* backupLines(
  session: SqlConnection,
  tables: readonly BackupTable[],
  at: string,
): AsyncGenerator<string> {
  const ordered = inOrder(tables)
  const digest = createHash('sha256')
  const line = (value: unknown) => {
    const text = `${JSON.stringify(value)}\n`
    digest.update(text)
    return text
  }
  const migrations = await session.query<{ name: string }>(
    `select "migration_name" as "name" from "_prisma_migrations" where "finished_at" is not null and "rolled_back_at" is null
     order by "migration_name"`,
  )
  const head: BackupHead = {
    firmground: FORMAT,
    at,
    version: await recordVersion(session),
    migrations: migrations.map(({ name }) => name),
    tables: ordered,
  }
  yield line(head)
  let count = 0
  for (const table of ordered) {
    yield line({ table: table.name })
    for await (const rows of backupRowsOf(session, table)) {
      let text = ''
      for (const cells of rows)
        text += line(cells.map((cell, at) => toFile(cell, elementAt(table.columns, at).type)))
      count += rows.length
      yield text
    }
  }
  const end: BackupEnd = { end: true, rows: count, sha256: digest.digest('hex') }
  yield `${JSON.stringify(end)}\n`
}

/** The rows of a table by its key, some thousand at a time: in cells, since its columns are known only when it is read. */
export async function* backupRowsOf(
  session: SqlConnection,
  { name, columns }: BackupTable,
): AsyncGenerator<SqlValue[][]> {
  const keys = columns.filter(({ key }) => key)
  const at = keys.map((key) => columns.indexOf(key))
  const keyNames = keys.map((key) => `"${key.name}"`).join(', ')
  const shown = columns.map(({ name, type }) =>
    type === 'DateTime' ? `cast("${name}" as text)` : `"${name}"`,
  )
  const select = `select ${shown.join(', ')} from "${name}"`
  const order = `order by ${keyNames} limit ${rowsPerRead}`
  let last: SqlValue[] | undefined
  for (;;) {
    const rows: SqlValue[][] =
      last === undefined
        ? await session.rows(`${select} ${order}`)
        : await session.rows(`${select} where (${keyNames}) > (${placeholders(keys.length)}) ${order}`, last)
    if (rows.length > 0) yield rows
    if (rows.length < rowsPerRead) return
    last = at.map((position) => elementAt(lastOf(rows), position))
  }
}
