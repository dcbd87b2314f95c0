import { lastOf } from '@/lib/lookup/element-at'
import { type Month, monthsBetween, nextMonth, yearOf } from '@/lib/periods/month'
import { type Interval, type MonthTotal, toIntervals } from './intervals'

/** How long the times are of which it is told what came between reports. */
export const grains = ['month', 'quarter', 'year'] as const
export type Grain = (typeof grains)[number]

const monthsOf = { month: 1, quarter: 3, year: 12 } as const

/** Reads what an address asks for; a month where that is none of these. */
export const parseGrain = (text: string): Grain => grains.find((grain) => grain === text) ?? 'month'

/** The first and the last month of the month, the quarter or the year that a month lies in. */
export function spanOfGrain(month: Month, grain: Grain): { from: Month; to: Month } {
  const length = monthsOf[grain]
  const first = Math.floor(((month % 100) - 1) / length) * length + 1
  const from = yearOf(month) * 100 + first
  return { from, to: from + length - 1 }
}

/**
 * What came to a running total from quarter to quarter, or from year to year, in which a report speaks: its total at the last report of
 * the one less that at the last report of the other. They and the first total add up to the last. What the first report gives has no
 * known beginning and is no part of any; its own quarter or year has what came after it. Those without a report have no amount of
 * their own, which is not zero: where they lie between two that have, the interval spans them.
 */
export function intervalsBy(totals: readonly MonthTotal[], grain: Grain): Interval[] {
  const [first] = totals
  if (grain === 'month' || first === undefined) return toIntervals(totals)
  const ends = new Map<Month, MonthTotal>()
  for (const total of totals) {
    const { to } = spanOfGrain(total.month, grain)
    ends.set(to, { ...total, month: to })
  }
  const all = [...ends.values()]
  const { to } = spanOfGrain(first.month, grain)
  const again = totals.some(({ month }) => month > first.month && month <= to)
  return [...(again ? toIntervals([first, ...all.slice(0, 1)]) : []), ...toIntervals(all)]
}

/** How many months, quarters or years an interval has a part in: several where no report speaks of those between. */
export const grainsWithin = ({ from, to }: Pick<Interval, 'from' | 'to'>, grain: Grain) =>
  grain === 'month' ? monthsBetween(from, to).length : spansBetween(from, to, grain).length

/** The months, quarters or years from that of one month to that of another, each by its first and its last month. */
export function spansBetween(from: Month, to: Month, grain: Grain): { from: Month; to: Month }[] {
  const spans = [spanOfGrain(from, grain)]
  while (lastOf(spans).to < to) spans.push(spanOfGrain(nextMonth(lastOf(spans).to), grain))
  return spans
}

/** What a month, a quarter or a year of an interval has on average, in whole base units: for reading only. */
export const averagePart = (interval: Interval, grain: Grain) =>
  BigInt(Math.round(Number(interval.value) / grainsWithin(interval, grain)))
