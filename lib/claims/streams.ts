import 'server-only'
import type { StateNotes } from '@/lib/audit/state-notes'
import type { SqlConnection, SqlValue } from '@/lib/db/connection'
import { nextId } from '@/lib/db/transactions'
import { elementAt } from '@/lib/lookup/element-at'
import { entryOf } from '@/lib/lookup/entry-of'
import { loadCompleteGroups } from '@/lib/metrics/data'
import type { CompleteGroups } from '@/lib/metrics/parts'
import type { Directory } from '@/lib/organisations/directory'
import type { ClaimFields } from './types'

/** One operation's claims of one metric, or of one part of it: what the ledger reconciles and rolls up together. */
export interface Account {
  operationId: number
  countryId: number
  metric: string
  part: string
}

export interface StreamOnRecord {
  id: number
  account: Account
  areaId: number
}

/** What tells a stream from another, as a claim says it. */
type StreamName = Pick<ClaimFields, 'operator' | 'country' | 'metric' | 'part' | 'places'>

/** Finds streams, and adds the operation, the area and the stream when a figure is the first of its kind. */
export interface Streams {
  /** The stream, if a claim asked for it before: most do, and spare themselves the wait. */
  known(name: StreamName): StreamOnRecord | undefined
  find(name: StreamName): Promise<StreamOnRecord>
  /** The streams that count a report's claims. */
  ofReport(reportId: number): Promise<StreamOnRecord[]>
  /** The stream that counts the claims filed in this one: itself, unless it is merged. */
  byId(id: number): Promise<StreamOnRecord>
}

const streamsWhere = (condition: string) =>
  `select distinct coalesce(s."countedInId", s."id") as "id", s."operationId", o."countryId", s."metricKey" as "metric", s."part",
     s."areaId" from "Stream" s join "Operation" o on o."id" = s."operationId" where ${condition}`

/** How the first figure of its kind gets an operation, an area and a stream. */
export interface Additions {
  nextId(table: string): Promise<number>
  insert(table: string, columns: readonly string[], rows: readonly (readonly SqlValue[])[]): Promise<void>
}

/** Adds to the record, inside a publishing transaction. */
export function recorded(session: SqlConnection): Additions {
  return {
    nextId: (table) => nextId(session, table),
    insert: (table, columns, rows) => session.insert(table, columns, rows),
  }
}

/** Additions that the audit vouches for. */
export function noted(additions: Additions, notes: StateNotes): Additions {
  return {
    nextId: additions.nextId,
    async insert(table, columns, rows) {
      await additions.insert(table, columns, rows)
      // An area is added with its places, whose first cell is its id too.
      const kind = table === 'AreaPlace' ? 'Area' : (table as 'Area' | 'Operation' | 'Stream')
      notes.touch({ [kind]: rows.map(([id]) => id as number) })
    },
  }
}

/** `placeIds` gives the id of each code. */
export function openStreams(
  session: SqlConnection,
  directory: Directory,
  placeIds: ReadonlyMap<string, number>,
  additions: Additions,
): Streams {
  const found = new Map<string, StreamOnRecord>()
  const byIds = new Map<number, StreamOnRecord>()
  const operations = new Map<string, number>()
  const areas = new Map<string, number>()
  let groups: CompleteGroups | undefined

  async function operationOf(operatorId: number, countryId: number): Promise<number> {
    const name = `${operatorId} ${countryId}`
    const known = operations.get(name)
    if (known !== undefined) return known
    const id = await findOrAdd(
      session,
      additions,
      'Operation',
      ['operatorId', 'countryId'],
      [operatorId, countryId],
    )
    operations.set(name, id)
    return id
  }

  async function areaOf(places: readonly string[]): Promise<number> {
    const key = places.join('+')
    const known = areas.get(key)
    if (known !== undefined) return known
    const id = await findOrAddArea(session, additions, places, placeIds)
    areas.set(key, id)
    return id
  }

  async function read(condition: string, id: number): Promise<StreamOnRecord[]> {
    const rows = await session.query<Account & { id: number | bigint; areaId: number }>(
      streamsWhere(condition),
      [id],
    )
    return rows.map(({ id, areaId, ...account }) => ({ id: Number(id), account, areaId }))
  }

  const streams: Streams = {
    ofReport: (reportId) => read('s."id" in (select "streamId" from "Claim" where "reportId" = ?)', reportId),
    byId: async (id) => byIds.get(id) ?? elementAt(await read('s."id" = ?', id), 0),
    known: (name) => found.get(textOf(name)),
    async find(name) {
      const { operator, country, metric, part, places } = name
      const countryId = entryOf(placeIds, country)
      const operationId = await operationOf(await directory.idOf(operator), countryId)
      const areaId = await areaOf(places)
      const cells = [operationId, metric, part, areaId] as const
      const id = await findOrAddStream(session, additions, cells)
      const stream = { id, account: { operationId, countryId, metric, part }, areaId }
      found.set(textOf(name), stream)
      byIds.set(id, stream)
      groups ??= await loadCompleteGroups(session)
      // The whole that its parts add up to has a stream as well, though no claim may be filed in it.
      const whole = { ...name, part: '' }
      if (groups.isPart(metric, part) && !found.has(textOf(whole))) await streams.find(whole)
      return stream
    },
  }
  return streams
}

const textOf = ({ operator, country, metric, part, places }: StreamName) =>
  `${operator}\n${country} ${metric}:${part} ${places.join('+')}`

/** The stream that counts what is filed under an operation, a metric, a part and an area. */
export function findOrAddStream(
  session: SqlConnection,
  additions: Additions,
  cells: readonly [operationId: number, metric: string, part: string, areaId: number],
): Promise<number> {
  const columns = ['operationId', 'metricKey', 'part', 'areaId']
  return findOrAdd(session, additions, 'Stream', columns, cells, 'and "twin" = 0')
}

/** The area of these places, by their codes in UTF-16 order. */
export async function findOrAddArea(
  session: SqlConnection,
  additions: Additions,
  places: readonly string[],
  placeIds: ReadonlyMap<string, number>,
): Promise<number> {
  const key = places.join('+')
  const [before] = await session.query<{ id: number }>('select "id" from "Area" where "key" = ?', [key])
  if (before !== undefined) return before.id
  const id = await additions.nextId('Area')
  await additions.insert('Area', ['id', 'key'], [[id, key]])
  await additions.insert(
    'AreaPlace',
    ['areaId', 'placeId'],
    places.map((code) => [id, entryOf(placeIds, code)]),
  )
  return id
}

/** The id of the row with these cells, which is added where there is none. */
export async function findOrAdd(
  session: SqlConnection,
  additions: Additions,
  table: string,
  columns: readonly string[],
  cells: readonly (string | number)[],
  only = '',
): Promise<number> {
  const [row] = await session.query<{ id: number }>(
    `select "id" from "${table}" where ${columns.map((column) => `"${column}" = ?`).join(' and ')} ${only}`,
    cells,
  )
  if (row !== undefined) return row.id
  const id = await additions.nextId(table)
  await additions.insert(table, ['id', ...columns], [[id, ...cells]])
  return id
}
