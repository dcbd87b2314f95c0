import 'server-only'
import { placeholders, type SqlConnection, type SqlValue } from '@/lib/db/connection'
import { type ThingId, type ThingKind, thingKinds, thingOf } from '../kept-things'

/** The cells of a row by their columns, the same on both databases: yes and no are 1 and 0, what may be too large for a number is text. */
export type StateRow = Readonly<Record<string, string | number | null>>

/** What a thing said at some instant: its row with its key, and the rows of its parts by their tables, in the order of their keys. */
export interface State {
  row: StateRow
  parts: Readonly<Record<string, readonly StateRow[]>>
}

/** What a thing says, as `FormerState` has it, and the instant since which it does; blank since before that was noted. */
export interface DatedState {
  since: string
  state: string
}

/** The column that tells since when a thing stands as it does. */
export const sinceColumn = 'since'

/** The kinds of things whose former states are kept. */
export const historyKinds = thingKinds.filter((kind) => thingOf(kind).hasHistory === true)

/** Whether the keys of a kind are numbers, given out in their order. */
export const hasNumbers = (kind: ThingKind) => thingOf(kind).key === 'id'

/** How many things are read at once. */
const batchSize = 500

/** What things of a kind say as they stand, in the order of their keys; those that are not there are missing. Without `ids` all of them. */
export async function readDatedStates(
  session: SqlConnection,
  kind: ThingKind,
  ids?: readonly ThingId[],
): Promise<Map<ThingId, DatedState>> {
  if (ids === undefined) return readWhere(session, kind, () => '', [])
  const states = new Map<ThingId, DatedState>()
  for (let start = 0; start < ids.length; start += batchSize) {
    const chunk = ids.slice(start, start + batchSize)
    const among = (column: string) => `where "${column}" in (${placeholders(chunk.length)})`
    for (const [id, state] of await readWhere(session, kind, among, chunk)) states.set(id, state)
  }
  return states
}

async function readWhere(
  session: SqlConnection,
  kind: ThingKind,
  where: (column: string) => string,
  parameters: readonly SqlValue[],
): Promise<Map<ThingId, DatedState>> {
  const { key, columns, parts } = thingOf(kind)
  const found = new Map<ThingId, { since: string; row: StateRow; parts: Record<string, StateRow[]> }>()
  const things = await session.query<Record<string, SqlValue>>(
    `select ${[key, ...columns].map(quoted).join(', ')} from "${kind}" ${where(key)} order by "${key}"`,
    parameters,
  )
  for (const { [sinceColumn]: since, ...row } of things)
    found.set(row[key] as ThingId, { since: String(since), row: cellsOf(row), parts: {} })
  for (const part of parts) {
    const rows = await session.query<Record<string, SqlValue>>(
      `select ${[part.of, part.key, ...part.columns].map(quoted).join(', ')} from "${part.table}"
       ${where(part.of)} order by "${part.of}", "${part.key}"`,
      parameters,
    )
    for (const { [part.of]: of, ...row } of rows) {
      const thing = found.get(of as ThingId)
      if (thing === undefined) continue
      thing.parts[part.table] ??= []
      thing.parts[part.table]?.push(cellsOf(row))
    }
  }
  return new Map([...found].map(([id, { since, ...state }]) => [id, { since, state: JSON.stringify(state) }]))
}

const quoted = (column: string) => `"${column}"`

const cellsOf = (row: Readonly<Record<string, SqlValue>>): StateRow =>
  Object.fromEntries(
    Object.entries(row).map(([column, cell]) => [
      column,
      typeof cell === 'bigint' ? String(cell) : typeof cell === 'boolean' ? Number(cell) : cell,
    ]),
  )
