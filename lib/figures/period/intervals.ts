import { type CountBounds, type Mark, markOfBounds, markOfDifference } from '@/lib/ledger/mark'
import { elementAt } from '@/lib/lookup/element-at'
import { type Month, monthsBetween, nextMonth } from '@/lib/periods/month'

/** A running total at the end of a month in which a report speaks. */
export type MonthTotal = Partial<CountBounds> & { month: Month; value: bigint }

/** The word before a total that is left out of what bounds it where it is bounded. */
export const markOfTotal = ({ atLeast = false, atMost }: Partial<CountBounds>): Mark | null =>
  markOfBounds({ atLeast, atMost })

/**
 * What came to a running total between two reports: from the month after the one to the month of the other, both included.
 * `months` of them; where they are several nothing says how it spreads over them. `mark` is the word before the
 * amount, which is one total less another; without one it is bounded.
 */
export type Interval = { from: Month; to: Month; months: number; value: bigint; mark?: Mark }

/**
 * The increases of a running total: in each month with a report, its total less the total at the end of the last month that
 * had one. They and the first total add up to the last. What the first report gives has no known beginning and is no
 * interval; months before it and after the last report have none either, which is not zero.
 */
export function toIntervals(totals: readonly MonthTotal[]): Interval[] {
  return totals.slice(1).map(({ month, value, ...bounds }, at) => {
    const before = elementAt(totals, at)
    const from = nextMonth(before.month)
    const mark = markOfDifference(markOfTotal(bounds), markOfTotal(before))
    const months = monthsBetween(from, month).length
    return { from, to: month, months, value: value - before.value, ...(mark === null ? {} : { mark }) }
  })
}

/** The average increase of a month of the interval, in parts of a base unit: for drawing only. */
export function averageOf({ value, months }: Interval): number {
  return Number(value) / months
}

/** The months from the first interval to the last of several lists; null where there is none. */
export function spanOf(lists: readonly (readonly Interval[])[]): { first: Month; last: Month } | null {
  const all = lists.flat()
  if (all.length === 0) return null
  return {
    first: Math.min(...all.map(({ from }) => from)),
    last: Math.max(...all.map(({ to }) => to)),
  }
}
