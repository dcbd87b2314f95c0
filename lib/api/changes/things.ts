import 'server-only'
import type { ThingId, ThingKind } from '@/lib/audit/kept-things'
import type { SqlConnection, SqlValue } from '@/lib/db/connection'
import { inChunks, isAmong } from '../sql'
import type { RecordChange } from './entries'

/** The keys of the things of a kind that a change touched. */
export const touchedIds = ({ things }: RecordChange, kind: ThingKind): ThingId[] => [
  ...(things.get(kind)?.keys() ?? []),
]

/** Rows of a statement in which a column is one of some values, whose condition it is given. */
export async function rowsAmong<Row extends object>(
  session: SqlConnection,
  column: string,
  values: readonly SqlValue[],
  statement: (condition: string) => string,
): Promise<Row[]> {
  const rows: Row[] = []
  for (const chunk of inChunks(values)) {
    const { sql, parameters } = isAmong(column, chunk)
    rows.push(...(await session.query<Row>(statement(sql), parameters)))
  }
  return rows
}

interface FormerRow {
  readonly [column: string]: unknown
}

/** The rows that things had before, of all changes that are kept. */
export async function formerRows(
  session: SqlConnection,
  kind: ThingKind,
  ids: readonly ThingId[],
): Promise<FormerRow[]> {
  const rows = await rowsAmong<{ kind: string; state: string }>(
    session,
    '"key"',
    ids.map(String),
    (among) => `select "kind", "state" from "FormerState" where ${among} order by "id"`,
  )
  return rows
    .filter((row) => row.kind === kind)
    .map(({ state }) => (JSON.parse(state) as { row: FormerRow }).row)
}

/** What things were known by when they were touched; of those that were gone, what they had been known by. */
export async function labelsOf(
  session: SqlConnection,
  { things }: RecordChange,
  kind: ThingKind,
  column: 'key' | 'code',
): Promise<string[]> {
  const named = things.get(kind) ?? new Map<ThingId, string>()
  const gone = [...named].flatMap(([id, label]) => (label === '' ? id : []))
  const before = await formerRows(session, kind, gone)
  return [...named.values(), ...before.map((row) => String(row[column] ?? ''))].filter(
    (label) => label !== '',
  )
}
