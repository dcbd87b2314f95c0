import 'server-only'
import { placeholders, type SqlConnection, type SqlValue } from '@/lib/db/connection'
import { type KeptTable, type ThingId, type ThingKind, type ThingPart, thingOf } from './kept-things'
import { rowState } from './row-state'

/** What a thing says, with its parts, as one text that is the same as long as none of its rows changes. */
export interface ThingState {
  id: ThingId
  /** What people know it by; blank where there is no such row. */
  label: string
  /** As `stateText` makes it; blank where the thing is gone with all its parts. */
  state: string
}

/** How many things are named in one question. */
const batchSize = 500

/** How many things follow each other in one question: a million of them wait for the database seldom enough. */
const rangeSize = 4_000

/** The states of things as they stand, also of those that are gone. */
export async function statesOfThings(
  session: SqlConnection,
  auditKey: string,
  kind: ThingKind,
  ids: readonly ThingId[],
): Promise<ThingState[]> {
  const { key } = thingOf(kind)
  const states: ThingState[] = []
  for (let start = 0; start < ids.length; start += batchSize) {
    const chunk = ids.slice(start, start + batchSize)
    const among = (column: string) => `"${column}" in (${placeholders(chunk.length)})`
    const found = await gather(session, auditKey, kind, key, among, chunk)
    for (const id of chunk) states.push(found.get(id) ?? { id, label: '', state: '' })
  }
  return states
}

/** The states of all things of a kind, some at a time; parts of a thing that is not there come as a thing without a label. */
export async function* allStates(
  session: SqlConnection,
  auditKey: string,
  kind: ThingKind,
): AsyncGenerator<ThingState[]> {
  const { key } = thingOf(kind)
  let after: ThingId | null = null
  for (;;) {
    const above: string = after === null ? '' : `where "${key}" > ?`
    const [last]: { last: ThingId }[] = await session.query<{ last: ThingId }>(
      `select "${key}" as "last" from (select "${key}" from "${kind}" ${above} order by "${key}" limit ${rangeSize}) as found
       order by "${key}" desc limit 1`,
      after === null ? [] : [after],
    )
    const bounds: SqlValue[] = [after, last?.last ?? null].filter((bound) => bound !== null)
    const between = (column: string) =>
      [after === null ? '' : `"${column}" > ?`, last === undefined ? '' : `"${column}" <= ?`]
        .filter((condition) => condition !== '')
        .join(' and ') || '1 = 1'
    const found = await gather(session, auditKey, kind, key, between, bounds)
    if (found.size > 0) yield [...found.values()]
    if (last === undefined) return
    after = last.last
  }
}

/** The states of the things, and of the parts, whose column fulfils a condition. */
async function gather(
  session: SqlConnection,
  auditKey: string,
  kind: ThingKind,
  key: string,
  where: (column: string) => string,
  parameters: readonly SqlValue[],
): Promise<Map<ThingId, ThingState>> {
  const { columns, parts } = thingOf(kind)
  const found = new Map<ThingId, ThingState>()
  // In cells, which are digested in their order.
  for (const cells of await session.rows(
    `${select([key, ...columns], kind)} where ${where(key)}`,
    parameters,
  )) {
    const thing = stateOfRow(auditKey, kind, cells)
    found.set(thing.id, thing)
  }
  for (const part of parts) {
    const rows = await session.rows(
      `${select([part.of, part.key, ...part.columns], part.table)} where ${where(part.of)} order by "${part.of}", "${part.key}"`,
      parameters,
    )
    for (const [of, ...cells] of rows) {
      const thing = found.get(of as ThingId) ?? { id: of as ThingId, label: '', state: '' }
      thing.state += partState(auditKey, part, cells)
      found.set(thing.id, thing)
    }
  }
  return found
}

/** The state of a thing without its parts; `cells` are its key and the columns that are kept. */
export function stateOfRow(auditKey: string, kind: ThingKind, cells: readonly SqlValue[]): ThingState {
  const thing = thingOf(kind)
  const { key, label, columns } = thing
  const labelAt = label === key ? 0 : columns.indexOf(label) + 1
  return {
    id: cells[0] as ThingId,
    label: String(cells[labelAt]),
    state: rowState(auditKey, kind, withoutLater(thing, cells)),
  }
}

const select = (columns: readonly string[], table: string) =>
  `select ${columns.map((column) => `"${column}"`).join(', ')} from "${table}"`

/** A part as it is written behind the state of its thing. */
const partState = (auditKey: string, part: ThingPart, cells: readonly SqlValue[]) =>
  `;${part.table} ${encodeURIComponent(String(cells[0]))} ${rowState(auditKey, part.table, withoutLater(part, cells))}`

/** The cells without those at their end that every row from before their columns has. */
function withoutLater({ columns, later }: KeptTable, cells: readonly SqlValue[]): readonly SqlValue[] {
  if (later === undefined) return cells
  // The key comes before the columns.
  const lastToldAt = columns.findLastIndex(
    (column, at) => !(column in later && isAlike(later[column], cells[at + 1])),
  )
  return cells.filter((_, at) => at <= lastToldAt + 1)
}

/** Whether two cells say the same, whichever database gave them. */
const isAlike = (a: SqlValue | undefined, b: SqlValue | undefined) =>
  a === b || (typeof a === 'boolean' ? Number(a) === Number(b) && b !== null && b !== '' : false)

/** The rows of a state by their tables and keys: blank for the thing itself. */
export function rowsOfState(state: string): Map<string, string> {
  const [own = '', ...parts] = state.split(';')
  const rows = new Map<string, string>()
  if (own !== '') rows.set('', own)
  for (const part of parts) {
    const [table, key = '', row = ''] = part.split(' ')
    rows.set(`${table} ${decodeURIComponent(key)}`, row)
  }
  return rows
}
