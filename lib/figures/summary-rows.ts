import type { MonthEnd } from '@/lib/curves/month-ends'
import type { BreakdownRow, Whereabouts } from '@/lib/curves/place-rows'
import { type CountBounds, countBoundsOf, markOfBounds, markOfDifference } from '@/lib/ledger/mark'
import { type Month, monthOf, nextMonth } from '@/lib/periods/month'
import { toIntervals } from './period/intervals'
import type { PlaceSummaryRow, SummaryRow } from './summary-format'

/**
 * The rows of a period, from those that add up to the total at its end and those that did the day before it began. A row
 * that stands on one side only was 0 on the other; what was given as a rest and later by place is below zero, and the rows
 * still add up to the change of the total. `evidence` tells the claims behind a row up to the end.
 */
export function periodRows(
  end: readonly BreakdownRow[],
  before: readonly BreakdownRow[],
  evidence: (row: Whereabouts) => { claims: number; lastDay: string },
): PlaceSummaryRow[] {
  const earlier = new Map(before.map((row) => [keyOf(row), row]))
  const rows = end.map((row): PlaceSummaryRow => {
    const start = earlier.get(keyOf(row))
    earlier.delete(keyOf(row))
    const value = row.value - (start?.value ?? 0n)
    // Where no report speaks of it in the period, nothing is stated that could be open.
    const silent = value === 0n && row.claims === 0
    const mark = silent ? null : markOfDifference(row.mark, start?.mark ?? null)
    const isFirst = row.kind === 'place' && row.claims > 0 && (start?.lastDay ?? '') === ''
    return { ...row, month: null, total: row.value, value, mark, ...(isFirst ? { ofFirstReport: true } : {}) }
  })
  for (const row of earlier.values()) {
    const mark = markOfDifference(null, row.mark)
    const { atMost: _, ...gone } = row
    const none = { month: null, total: 0n, value: -row.value, atLeast: false }
    rows.push({ ...gone, ...evidence(row), ...none, mark })
  }
  return rows
}

function keyOf({ kind, place, area }: Whereabouts): string {
  return `${kind} ${area.length > 0 ? area.join('+') : place}`
}

/** Running totals: the value of each row is its total. */
export function totalRows(rows: readonly BreakdownRow[]): PlaceSummaryRow[] {
  return rows.map((row) => ({ ...row, month: null, total: row.value }))
}

/**
 * Rows of a stock: its levels at the end of a period, each with how it changed since before its beginning. Nothing is told of the change
 * where no level is known before.
 */
export function levelChangeRows(
  atEnd: readonly BreakdownRow[],
  before: readonly BreakdownRow[],
): PlaceSummaryRow[] {
  const earlier = new Map(before.map((row) => [keyOf(row), row]))
  return atEnd.map((row): PlaceSummaryRow => {
    const start = earlier.get(keyOf(row))
    const common = { ...row, month: null, total: row.value }
    if (start === undefined) return { ...common, value: 0n, isUnknown: true }
    const spans = [row, start].some(({ statedFrom, lastDay }) => statedFrom !== lastDay)
    const mark = spans ? 'about' : markOfDifference(row.mark, start.mark)
    return { ...common, value: row.value - start.value, mark }
  })
}

/** What a place had come to before the first month of a list. */
export interface Ahead extends CountBounds {
  value: bigint
  lastDay: string
}

/**
 * One row for each month from `first` to `last`, also where nothing changed: its value is the total at its end less the total
 * at the end of the month before, so the months add up. `ends` are the months in which something did, within that range.
 */
export function monthRows(
  place: string,
  ends: readonly MonthEnd[],
  ahead: Ahead,
  first: Month,
  last: Month,
): SummaryRow[] {
  const known = new Map(ends.map((end) => [end.month, end]))
  const rows: SummaryRow[] = []
  let { value: total, lastDay, ...bounds }: Ahead = ahead
  for (let month = first; month <= last; month = nextMonth(month)) {
    const end = known.get(month)
    const before = { total, mark: markOfBounds(bounds), lastDay }
    total = end?.value ?? total
    bounds = countBoundsOf(end ?? bounds)
    lastDay = end?.lastDay || lastDay
    rows.push({
      kind: 'place',
      place,
      area: [],
      month,
      value: total - before.total,
      mark: end === undefined ? null : markOfDifference(markOfBounds(bounds), before.mark),
      total,
      ...bounds,
      lastDay,
      claims: end?.claims ?? 0,
      ...(before.lastDay === '' && end !== undefined ? { ofFirstReport: true } : {}),
    })
  }
  return rows
}

/**
 * What came to a place from one report to the next, as its chart per month draws it: a row for each interval of which a month lies
 * in the period, before them what its first report gave. Without a period they add up to the total.
 */
export function intervalRows(
  place: string,
  ends: readonly MonthEnd[],
  { from, to }: { from: string | null; to: string | null },
): SummaryRow[] {
  const [first, last] = [from === null ? null : monthOf(from), to === null ? null : monthOf(to)]
  const isWithin = (start: Month, end: Month) =>
    (first === null || end >= first) && (last === null || start <= last)
  const rows = ends.map(({ month, value: total, lastDay, claims, ...bounds }): SummaryRow => {
    const about = { place, area: [], month, total, ...countBoundsOf(bounds), lastDay, claims }
    return { ...about, kind: 'first', value: total, mark: markOfBounds(bounds), ofFirstReport: true }
  })
  const intervals = toIntervals(ends)
  return rows
    .map((row, at): SummaryRow => {
      const interval = intervals[at - 1]
      if (interval === undefined) return row
      const { value, mark = null, from: monthFrom } = interval
      const { ofFirstReport: _, ...later } = row
      return { ...later, kind: 'interval', value, mark, monthFrom }
    })
    .filter(({ month, monthFrom }) => month !== null && isWithin(monthFrom ?? month, month))
}

/**
 * The first and last month of the rows of a period: from the first day on which anything is known, or later where the period
 * begins later, to its end, or to `latest` where it has none; also where nothing is known of the last of them. A period that
 * begins after `latest` and has no end is its first month. Null where nothing is known by the end.
 */
export function monthSpan(
  firstKnown: string,
  period: { from: string | null; to: string | null },
  latest: string,
): [first: Month, last: Month] | null {
  const first = period.from !== null && period.from > firstKnown ? period.from : firstKnown
  const last = period.to ?? (first > latest ? first : latest)
  return firstKnown === '' || first > last ? null : [monthOf(first), monthOf(last)]
}
