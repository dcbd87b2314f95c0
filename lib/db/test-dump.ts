import type { DatabaseAddress } from '@/lib/config/database-address'
import type { SqlConnection } from './connection'
import { openConnection } from './open'

/** Everything in a database, schema and rows, as text that two moments can be compared by. */
export async function dump(address: DatabaseAddress): Promise<string> {
  const session = await openConnection(address)
  try {
    return await session.snapshot(async () => {
      const lines = [...(await schemaLines(session))]
      for (const table of await tableNames(session)) lines.push(...(await rowLines(session, table)))
      return lines.join('\n')
    })
  } finally {
    await session.close()
  }
}

async function schemaLines(session: SqlConnection): Promise<string[]> {
  if (session.dialect === 'sqlite') return lines(session, 'select type, name, sql from sqlite_master')
  return [
    ...(await lines(
      session,
      `select table_name, column_name, data_type, is_nullable, column_default from information_schema.columns
       where table_schema = current_schema()`,
    )),
    ...(await lines(
      session,
      'select tablename, indexdef from pg_indexes where schemaname = current_schema()',
    )),
    ...(await lines(
      session,
      `select conrelid::regclass::text, conname, pg_get_constraintdef(oid) from pg_constraint
       where connamespace = current_schema()::regnamespace`,
    )),
  ]
}

async function tableNames(session: SqlConnection): Promise<string[]> {
  const sql =
    session.dialect === 'sqlite'
      ? `select name as "name" from sqlite_master where type = 'table'`
      : `select table_name::text as "name" from information_schema.tables where table_schema = current_schema()`
  return (await session.query<{ name: string }>(sql)).map(({ name }) => name).sort()
}

async function rowLines(session: SqlConnection, table: string): Promise<string[]> {
  return (await lines(session, `select * from "${table}"`)).map((line) => `${table} ${line}`)
}

async function lines(session: SqlConnection, sql: string): Promise<string[]> {
  const rows = await session.rows(sql)
  return rows
    .map((row) => JSON.stringify(row, (_, cell) => (typeof cell === 'bigint' ? `${cell}n` : cell)))
    .sort()
}
