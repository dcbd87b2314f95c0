import 'server-only'
import type { SqlConnection } from '../connection'
import { type PastRecord, pastViews, type VersionedColumns, versionedColumns } from './past-views'

const sqliteQuestion = `select m."name" as "table", c."name" as "column" from sqlite_master m join pragma_table_info(m."name") c
  where m."type" = 'table' and m."name" like 'Former%' order by m."name", c."cid"`

const postgresqlQuestion = `select table_name::text as "table", column_name::text as "column" from information_schema.columns
  where table_schema = current_schema() and table_name like 'Former%' order by table_name, ordinal_position`

/** Has a connection read the record as it stood, for as long as it is open. */
export async function viewPast(session: SqlConnection, past: PastRecord): Promise<void> {
  const isSqlite = session.dialect === 'sqlite'
  const rows = await session.rows<[string, string]>(isSqlite ? sqliteQuestion : postgresqlQuestion)
  const schema = isSqlite
    ? 'main'
    : ((await session.rows<[string]>('select current_schema()::text'))[0]?.[0] ?? 'public')
  for (const view of pastViews(versionedColumns(rows), schema, past)) await session.run(view)
}

/** What an adapter of Prisma can be asked. */
interface Adapter {
  queryRaw(query: { sql: string; args: never[]; argTypes: never[] }): Promise<{ rows: unknown[][] }>
}

export async function sqliteColumns(adapter: Adapter): Promise<VersionedColumns> {
  const { rows } = await adapter.queryRaw({ sql: sqliteQuestion, args: [], argTypes: [] })
  return versionedColumns(rows as [string, string][])
}

/** What a client of PostgreSQL can be asked. */
interface Client {
  query(question: { text: string; rowMode: 'array' }): Promise<{ rows: unknown[][] }>
}

export async function postgresqlColumns(
  client: Client,
): Promise<{ columns: VersionedColumns; schema: string }> {
  const { rows } = await client.query({ text: postgresqlQuestion, rowMode: 'array' })
  const named = await client.query({ text: 'select current_schema()::text', rowMode: 'array' })
  return { columns: versionedColumns(rows as [string, string][]), schema: String(named.rows[0]?.[0]) }
}
