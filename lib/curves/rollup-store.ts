import 'server-only'
import type { Account } from '@/lib/claims/streams'
import type { SqlConnection, SqlValue } from '@/lib/db/connection'
import { type CountBounds, countBoundsOf } from '@/lib/ledger/mark'
import type { RollUpPoint } from '@/lib/ledger/rollup/roll-up'
import { type Month, monthOf } from '@/lib/periods/month'
import type { MonthEnd } from './month-ends'
import { addRows, bringRowsInStep } from './rows-in-step'
import type { StreamChange } from './stream-outcome'
import type { CountedPoint } from './stream-store'

/** A running total and its mark. */
export interface Total extends CountBounds {
  value: bigint
}

/** The parts of a place that come to more than its own stream allows, first on `day`; blank when they never do. */
export interface StoredConflict {
  day: string
  sum: bigint | null
  high: bigint | null
}

export interface StoredRollup {
  id: number
  value: bigint
  conflict: StoredConflict
}

/** What a roll-up is from `since` on, blank for "from the beginning". */
export interface RollupRecord extends Total {
  id: number
  isNew: boolean
  placeId: number
  claims: number
  firstDay: string
  lastDay: string
  /** Of a stock, else blank: the day of the oldest statement in its level; `lastDay` is that of the newest. */
  statedFrom: string
  conflict: StoredConflict
  since: string
  entries: readonly RollUpPoint[]
  months: readonly MonthEnd[]
  /** Cells of its rows, from the kind on. */
  rows: readonly SqlValue[][]
}

/** The roll-ups of an account, by the code of their place. */
export async function loadRollups(
  session: SqlConnection,
  account: Account,
): Promise<Map<string, StoredRollup>> {
  const rows = await session.query<StoredConflict & { place: string; id: number; value: bigint }>(
    `select p."code" as "place", u."id", u."value", u."conflictDay" as "day", u."conflictSum" as "sum", u."conflictHigh" as "high"
     from "Rollup" u join "Place" p on p."id" = u."placeId" where u."operationId" = ? and u."metricKey" = ? and u."part" = ?`,
    [account.operationId, account.metric, account.part],
  )
  return new Map(rows.map(({ place, id, value, ...conflict }) => [place, { id, value, conflict }]))
}

/** The total of a roll-up ahead of `since`. */
export async function totalBefore(session: SqlConnection, id: number, since: string): Promise<Total> {
  const [row] = await session.query<TotalRow>(
    'select "value", "atLeast", "atMost" from "RollupPoint" where "rollupId" = ? and "day" < ? order by "day" desc limit 1',
    [id, since],
  )
  return row === undefined ? { value: 0n, atLeast: false } : totalOf(row)
}

/** A total as it is stored. */
export interface TotalRow {
  value: bigint
  atLeast: number
  atMost: number
}

export function totalOf({ value, atLeast, atMost }: TotalRow): Total {
  return { value, ...countBoundsOf({ atLeast: Boolean(atLeast), atMost: Boolean(atMost) }) }
}

/** The running total of a roll-up as stored, in order. */
export async function loadRollupPoints(
  session: SqlConnection,
  id: number,
): Promise<(Total & { day: string })[]> {
  const rows = await session.query<TotalRow & { day: string }>(
    'select "day", "value", "atLeast", "atMost" from "RollupPoint" where "rollupId" = ? order by "day"',
    [id],
  )
  return rows.map((row) => ({ day: row.day, ...totalOf(row) }))
}

/** The points of an account's streams from `since` on, with the last one before it; those of changed streams are at hand. */
export async function loadPointsSince(
  session: SqlConnection,
  { operationId, metric, part }: Account,
  changes: readonly StreamChange[],
  since: string,
): Promise<Map<number, CountedPoint[]>> {
  const points = new Map<number, CountedPoint[]>()
  for (const change of changes) {
    const at = change.points.findIndex((point) => point.date >= since)
    points.set(change.id, change.points.slice(at === -1 ? -1 : Math.max(0, at - 1)))
  }
  const changed = new Set(points.keys())
  const rows = await session.query<CountedPoint & { streamId: number }>(
    `select p."streamId", p."day" as "date", p."value", p."low", p."high", p."claims" from "Stream" s
     join "Point" p on p."streamId" = s."id"
     where s."operationId" = ? and s."metricKey" = ? and s."part" = ?
       and p."day" >= coalesce((select max(q."day") from "Point" q where q."streamId" = s."id" and q."day" < ?), '')
     order by p."streamId", p."day"`,
    [operationId, metric, part, since],
  )
  for (const { streamId, date, value, low, high, claims } of rows) {
    if (changed.has(streamId)) continue
    const point = { date, value, low, high, claims }
    const list = points.get(streamId)
    if (list === undefined) points.set(streamId, [point])
    else list.push(point)
  }
  return points
}

const headColumns = [
  'value',
  'atLeast',
  'atMost',
  'claims',
  'firstDay',
  'lastDay',
  'statedFrom',
  'conflictDay',
  'conflictSum',
  'conflictHigh',
]

/** Stores a roll-up, its entries and months from `since` on, and its rows. */
export async function storeRollup(
  session: SqlConnection,
  account: Account,
  record: RollupRecord,
): Promise<void> {
  const { id, isNew, value, atLeast, atMost = false, claims, conflict, since } = record
  const days = [record.firstDay, record.lastDay, record.statedFrom]
  const head = [value, atLeast, atMost, claims, ...days, conflict.day, conflict.sum, conflict.high]
  const points = {
    table: 'RollupPoint',
    columns: ['day', 'value', 'atLeast', 'atMost'],
    rows: record.entries.map((entry) => [entry.date, entry.value, entry.atLeast, entry.atMost ?? false]),
  } as const
  const months = {
    table: 'RollupMonth',
    columns: ['month', 'value', 'atLeast', 'atMost', 'claims', 'lastDay'],
    rows: record.months.map((end) => [
      ...[end.month, end.value, end.atLeast, end.atMost ?? false],
      ...[end.claims, end.lastDay],
    ]),
  } as const
  const rows = {
    table: 'RollupRow',
    columns: rowColumns,
    rows: record.rows.map((row, position) => [position, ...row]),
  } as const
  if (isNew) {
    const own = [id, account.operationId, account.metric, account.part, record.placeId]
    const ownColumns = ['id', 'operationId', 'metricKey', 'part', 'placeId']
    await session.insert('Rollup', [...ownColumns, ...headColumns], [[...own, ...head]])
    for (const all of [points, months, rows]) await addRows(session, { ...all, rollupId: id })
    return
  }
  const sets = headColumns.map((column) => `"${column}"=?`).join(', ')
  await session.run(`update "Rollup" set ${sets} where "id" = ?`, [...head, id])
  const month: Month = since === '' ? 0 : monthOf(since)
  await bringRowsInStep(session, since, { ...points, rollupId: id })
  await bringRowsInStep(session, month, { ...months, rollupId: id })
  await bringRowsInStep(session, 0, { ...rows, rollupId: id })
}

const rowColumns = [
  ...(['position', 'kind', 'placeId', 'areaKey', 'value', 'atLeast', 'atMost'] as const),
  ...(['claims', 'lastDay', 'statedFrom'] as const),
] as const
