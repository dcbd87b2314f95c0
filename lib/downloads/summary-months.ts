import 'server-only'
import type { Account } from '@/lib/claims/streams'
import type { AccountStream } from '@/lib/curves/account'
import { type MonthEnd, type MonthEntry, monthEnds } from '@/lib/curves/month-ends'
import { placesAround } from '@/lib/curves/places-above'
import { loadRollupPoints, type TotalRow, totalOf } from '@/lib/curves/rollup-store'
import { derivedIfAny, joinGroups } from '@/lib/curves/stream-head'
import { placeholders, type SqlConnection } from '@/lib/db/connection'
import type { DaySpan } from '@/lib/figures/period/streams-on-day'
import type { SummaryRow } from '@/lib/figures/summary-format'
import { type Ahead, intervalRows, monthRows, monthSpan } from '@/lib/figures/summary-rows'
import { countBoundsOf, markOf } from '@/lib/ledger/mark'
import type { AreaTree } from '@/lib/ledger/place-tree'
import type { Point } from '@/lib/ledger/types'
import { elementAt } from '@/lib/lookup/element-at'
import { firstDay, lastDay, type Month, monthOf } from '@/lib/periods/month'
import type { StoredPlace } from '@/lib/places/data'

const nothing: Ahead = { value: 0n, atLeast: false, lastDay: '' }

/**
 * The months of a place, for one operator, metric and part: every month from the first in which anything is known to the end of
 * the period, or to `latest` where it has none, so that totals of all operators reach the same month. A period that cuts a
 * month counts what lies within it, so that months add up to the period.
 */
export async function loadMonthRows(
  session: SqlConnection,
  account: Account,
  streams: readonly AccountStream[],
  tree: AreaTree,
  place: StoredPlace,
  period: DaySpan,
  latest: string,
): Promise<SummaryRow[]> {
  const inside = streams.filter(
    ({ area, head }) => head.lastDay !== '' && placesAround(tree, area).includes(place.code),
  )
  const firstKnown = inside.map(({ head }) => head.firstDay).sort()[0] ?? ''
  const span = monthSpan(firstKnown, period, latest)
  if (span === null) return []
  const rollup = await findRollup(session, account, place)
  const { ahead, ends } =
    rollup === null || cutsMonth(period)
      ? await cutMonths(session, rollup, inside, period)
      : await wholeMonths(session, rollup, span[0])
  return withSumsOfParts(session, monthRows(place.code, ends, ahead, ...span), inside)
}

/** What came to a place from one report to the next, for one operator, metric and part. */
export async function loadIntervalRows(
  session: SqlConnection,
  account: Account,
  streams: readonly AccountStream[],
  tree: AreaTree,
  place: StoredPlace,
  period: DaySpan,
): Promise<SummaryRow[]> {
  const inside = streams.filter(
    ({ area, head }) => head.lastDay !== '' && placesAround(tree, area).includes(place.code),
  )
  if (inside.length === 0) return []
  const rollup = await findRollup(session, account, place)
  const { ends } =
    rollup === null
      ? await cutMonths(session, rollup, inside, { from: null, to: null })
      : await wholeMonths(session, rollup, 0)
  return withSumsOfParts(session, intervalRows(place.code, ends, period), inside)
}

/** Rows of months, with what is the sum of parts of what ends in them. */
async function withSumsOfParts(
  session: SqlConnection,
  rows: SummaryRow[],
  inside: readonly AccountStream[],
): Promise<SummaryRow[]> {
  const ids = inside.filter(({ head }) => head.derived !== undefined).map(({ id }) => id)
  const groups = new Map<Month, string[]>()
  for (let start = 0; start < ids.length; start += streamsAtOnce) {
    const chunk = ids.slice(start, start + streamsAtOnce)
    const days = await session.query<{ day: string; derived: string }>(
      `select distinct "day", "derived" from "Point" where "streamId" in (${placeholders(chunk.length)}) and "derived" <> ''`,
      chunk,
    )
    for (const { day, derived } of days)
      groups.set(monthOf(day), [...(groups.get(monthOf(day)) ?? []), derived])
  }
  return rows.map((row) => ({
    ...row,
    ...derivedIfAny(joinGroups((row.month === null ? undefined : groups.get(row.month)) ?? [])),
  }))
}

function cutsMonth({ from, to }: DaySpan): boolean {
  return (from !== null && from !== firstDay(monthOf(from))) || (to !== null && to !== lastDay(monthOf(to)))
}

async function findRollup(
  session: SqlConnection,
  account: Account,
  place: StoredPlace,
): Promise<number | null> {
  const [row] = await session.query<{ id: number }>(
    'select "id" from "Rollup" where "operationId" = ? and "metricKey" = ? and "part" = ? and "placeId" = ?',
    [account.operationId, account.metric, account.part, place.id],
  )
  return row?.id ?? null
}

/** The months as stored. */
async function wholeMonths(session: SqlConnection, rollup: number, first: Month) {
  const rows = await session.query<TotalRow & { month: Month; claims: number; lastDay: string }>(
    'select "month", "value", "atLeast", "atMost", "claims", "lastDay" from "RollupMonth" where "rollupId" = ? order by "month"',
    [rollup],
  )
  let ahead = nothing
  const ends: MonthEnd[] = []
  for (const { month, claims, lastDay, ...row } of rows) {
    const total = totalOf(row)
    if (month < first) ahead = { ...total, lastDay: lastDay || ahead.lastDay }
    else ends.push({ month, ...total, claims, lastDay })
  }
  return { ahead, ends }
}

/** The months from the days within them: of a place without places inside, or where a period begins or ends in a month. */
async function cutMonths(
  session: SqlConnection,
  rollup: number | null,
  inside: readonly AccountStream[],
  { from, to }: DaySpan,
) {
  const upTo = ({ date }: { date: string }) => to === null || date <= to
  const within = ({ date }: { date: string }) => from === null || date >= from
  const all =
    rollup === null
      ? await ownEntries(session, elementAt(inside, 0).id)
      : await rollupEntries(session, rollup)
  const entries = all.filter(upTo)
  const counted = (await countDays(session, inside)).filter(upTo)
  const start = entries.filter((entry) => !within(entry)).at(-1) ?? nothing
  const ahead: Ahead = {
    value: start.value,
    ...countBoundsOf(start),
    lastDay: counted.filter((day) => !within(day)).at(-1)?.date ?? '',
  }
  return { ahead, ends: monthEnds(entries.filter(within), [counted.filter(within)], ahead) }
}

async function rollupEntries(session: SqlConnection, rollup: number): Promise<MonthEntry[]> {
  const points = await loadRollupPoints(session, rollup)
  return points.map(({ day: date, ...total }) => ({ date, ...total }))
}

async function ownEntries(session: SqlConnection, stream: number): Promise<MonthEntry[]> {
  const rows = await session.query<Point>(
    'select "day" as "date", "value", "low", "high" from "Point" where "streamId" = ? order by "day"',
    [stream],
  )
  return rows.map((point) => ({ date: point.date, value: point.value, ...countBoundsOf(markOf(point)) }))
}

const streamsAtOnce = 500

/** How many kept claims of the streams end on each day, in the order of days. */
async function countDays(
  session: SqlConnection,
  streams: readonly AccountStream[],
): Promise<{ date: string; claims: number }[]> {
  const claimsOn = new Map<string, number>()
  for (let start = 0; start < streams.length; start += streamsAtOnce) {
    const ids = streams.slice(start, start + streamsAtOnce).map(({ id }) => id)
    const rows = await session.query<{ day: string; claims: bigint }>(
      `select "day", sum("claims") as "claims" from "Point" where "streamId" in (${placeholders(ids.length)}) group by "day"`,
      ids,
    )
    for (const { day, claims } of rows) claimsOn.set(day, (claimsOn.get(day) ?? 0) + Number(claims))
  }
  return [...claimsOn].map(([date, claims]) => ({ date, claims })).sort((a, b) => (a.date < b.date ? -1 : 1))
}
