import { type Day, isDay } from './day'
import { firstDay, lastDay, monthOf } from './month'

/** Which end of a window a day is. */
export type WindowEnd = 'first' | 'last'

/** The day that stands for a month or a year of which no more is known: the first of it as `from`, the last as `to`. */
export function edgeOf(day: Day, precision: 'month' | 'year', end: WindowEnd): Day {
  if (precision === 'year') return `${day.slice(0, 4)}-${end === 'first' ? '01-01' : '12-31'}`
  return end === 'first' ? firstDay(monthOf(day)) : lastDay(monthOf(day))
}

/**
 * How much of a day is known, as far as it can be so: a month or a year stands with the day that is its edge (or, as the last
 * day, with the day of publication, since no report tells what came after it), "recent" without a first day, and nothing
 * stands without a day. Entry refuses anything else. Version 0.1 stored it: such a precision is read as blank, so that the day
 * is shown and written to files as it stands, and as it counts.
 */
export function heldPrecision(day: Day | '', precision: string, end: WindowEnd, published: Day | ''): string {
  if (precision === 'recent') return day === '' || end === 'last' ? precision : ''
  if (day === '') return ''
  if ((precision !== 'month' && precision !== 'year') || (end === 'last' && day === published))
    return precision
  return isDay(day) && edgeOf(day, precision, end) === day ? precision : ''
}
