import { type Day, dayNumber } from '@/lib/periods/day'
import {
  firstDay,
  lastDay,
  type Month,
  monthLabel,
  monthOf,
  monthsBetween,
  parseMonth,
} from '@/lib/periods/month'

/** The months of a chart that are looked at, both included. */
export type ShownPeriod = { from: Month; to: Month }

/** Reads '2017-01..2017-12'; null where the text is anything else, or ends before it begins. */
export function parsePeriod(text: string): ShownPeriod | null {
  const [from, to, ...rest] = text.split('..').map(parseMonth)
  if (from === null || from === undefined || to === null || to === undefined || rest.length > 0) return null
  return from > to ? null : { from, to }
}

export function periodInAddress({ from, to }: ShownPeriod): string {
  return `${monthLabel(from)}..${monthLabel(to)}`
}

/** The months that a chart of these days can be narrowed to. */
export function monthsOf([from, to]: readonly [Day, Day]): Month[] {
  return monthsBetween(monthOf(from), monthOf(to))
}

/** The days of a period that lie within those of a chart; all of the chart's where none do, or there is no period. */
export function daysWithin(period: ShownPeriod | null, [from, to]: readonly [Day, Day]): [Day, Day] {
  if (period === null) return [from, to]
  const first = laterOf(firstDay(period.from), from)
  const last = earlierOf(lastDay(period.to), to)
  return dayNumber(first) < dayNumber(last) ? [first, last] : [from, to]
}

export const laterOf = (one: Day, other: Day) => (one > other ? one : other)
export const earlierOf = (one: Day, other: Day) => (one < other ? one : other)
