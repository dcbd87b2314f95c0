import { addDays, type Day, dayNumber } from '@/lib/periods/day'
import { firstDay, lastDay, monthOf, previousMonth } from '@/lib/periods/month'
import type { Precision } from '../types'

/** First and last day of a window reckoned from the day of the report. */
export function relative(kind: string, count: number, day: Day): [Day | null, Day | null] {
  const month = monthOf(day)
  const year = day.slice(0, 4)
  switch (kind) {
    case 'day':
      return [addDays(day, -1), day]
    case 'today':
      return [day, day]
    case 'yesterday':
      return [addDays(day, -1), addDays(day, -1)]
    case 'week':
      return [addDays(day, -6), day]
    case 'week_start':
      return [mondayOf(day), day]
    case 'last_week':
      return [addDays(mondayOf(day), -7), addDays(mondayOf(day), -1)]
    case 'month':
    case 'month_start':
      return [firstDay(month), day]
    case 'last_month':
      return [firstDay(previousMonth(month)), lastDay(previousMonth(month))]
    case 'same_year':
      // What is said of "the year" in its first weeks is said of the one before.
      return day.slice(5, 7) === '01' ? relative('last_year', count, day) : [`${year}-01-01`, day]
    case 'year':
    case 'year_start':
      return [`${year}-01-01`, day]
    case 'last_year':
      return [
        `${String(Number(year) - 1).padStart(4, '0')}-01-01`,
        `${String(Number(year) - 1).padStart(4, '0')}-12-31`,
      ]
    case 'days':
      return [addDays(day, 1 - count), day]
    case 'weeks':
      return [addDays(day, 1 - 7 * count), day]
    default:
      return [null, null]
  }
}

/** "Last month" is a month and "last year" a year, whatever day they are reckoned from; "recent" has no first day. */
export function precisionOf(kind: string): { fromPrecision: Precision; toPrecision: Precision } {
  if (kind === 'last_month') return { fromPrecision: 'month', toPrecision: 'month' }
  if (kind === 'last_year') return { fromPrecision: 'year', toPrecision: 'year' }
  return kind === 'recent'
    ? { fromPrecision: 'recent', toPrecision: 'day' }
    : { fromPrecision: 'day', toPrecision: 'day' }
}

/** 1970-01-01 was a Thursday. */
function mondayOf(day: Day): Day {
  return addDays(day, -((((dayNumber(day) + 3) % 7) + 7) % 7))
}
