import { type Day, dayOf, daysInMonth } from './day'

/** A calendar month as one whole number, yyyymm: October 2017 is 201710. Months sort as numbers. */
export type Month = number

/** Whether `month` is a real yyyymm, years 0001 to 9999. */
export function isMonth(month: number): boolean {
  return Number.isInteger(month) && month >= 101 && month <= 999_912 && month % 100 >= 1 && month % 100 <= 12
}

/** The month that a day ('YYYY-MM-DD', taken to be real) lies in. */
export function monthOf(day: Day): Month {
  return Number(day.slice(0, 4)) * 100 + Number(day.slice(5, 7))
}

/** The first day of a month: 201710 -> '2017-10-01'. */
export function firstDay(month: Month): Day {
  return dayOf(yearOf(month), month % 100, 1)
}

/** The last day of a month: 201602 -> '2016-02-29'. */
export function lastDay(month: Month): Day {
  return dayOf(yearOf(month), month % 100, daysInMonth(yearOf(month), month % 100))
}

/** The year of a month: 201710 -> 2017. */
export function yearOf(month: Month): number {
  return Math.floor(month / 100)
}

/** The month after: 201712 -> 201801. */
export function nextMonth(month: Month): Month {
  return month % 100 === 12 ? month + 89 : month + 1
}

/** The month before: 201801 -> 201712. */
export function previousMonth(month: Month): Month {
  return month % 100 === 1 ? month - 89 : month - 1
}

/** Every month from `first` to `last`, both included, in order; empty where `last` comes before `first`. */
export function monthsBetween(first: Month, last: Month): Month[] {
  const months: Month[] = []
  for (let month = first; month <= last; month = nextMonth(month)) months.push(month)
  return months
}

/** The ISO form of a month, for machines and file names: 201710 -> '2017-10'. */
export function monthLabel(month: Month): string {
  return `${String(yearOf(month)).padStart(4, '0')}-${String(month % 100).padStart(2, '0')}`
}

/** The month written as 'YYYY-MM', or null where the text is anything else. */
export function parseMonth(text: string): Month | null {
  if (!/^[0-9]{4}-[0-9]{2}$/.test(text)) return null
  const month = Number(text.slice(0, 4)) * 100 + Number(text.slice(5, 7))
  return isMonth(month) ? month : null
}
