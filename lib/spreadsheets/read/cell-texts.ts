import { CALENDAR, dayNumber, isoDay } from '@/lib/periods/day'
import type { SheetCell } from '../types'

/** What a spreadsheet shows where a day or a time lies outside its calendar. */
const NOT_SHOWN = '########'
const SECONDS_OF_DAY = 86_400
const MS_OF_DAY = 86_400_000

const DAY_0_OF_1900 = dayNumber('1899-12-30')
const DAY_0_OF_1904 = dayNumber('1904-01-01')
/** The calendar of 1900 has a 29 February, which is day 60; before it, days are counted one behind. */
const NO_DAY = 60

/** What the style of a cell calls its number; 'month' shows of a day no more than its month. */
export type NumberStyle = 'number' | 'day' | 'month' | 'time'

/**
 * A number of days since the day that a workbook counts from, as a cell: the day, at whatever time. What is no day of that
 * calendar is a text, as a spreadsheet shows it.
 */
export function serialDay(serial: number, from1904: boolean): SheetCell {
  const whole = Math.floor(Math.round(serial * MS_OF_DAY) / MS_OF_DAY)
  if (!(serial >= 0)) return NOT_SHOWN
  if (!from1904) {
    if (whole === 0) return serial === 0 ? '1900-01-00' : serialTime(serial)
    if (whole === NO_DAY) return '1900-02-29'
  }
  const first = from1904 ? DAY_0_OF_1904 : whole < NO_DAY ? DAY_0_OF_1900 + 1 : DAY_0_OF_1900
  const number = first + whole
  return number > CALENDAR.last ? NOT_SHOWN : { day: isoDay(number) }
}

/** A part of a day, or several days, in hours, minutes and, where there are any, seconds: 0.5 is "12:00", 1.25 "30:00". */
export function serialTime(serial: number): string {
  const seconds = Math.round(serial * SECONDS_OF_DAY)
  if (!(seconds >= 0) || !Number.isSafeInteger(seconds)) return NOT_SHOWN
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  return (parts[2] === 0 ? parts.slice(0, 2) : parts).map((part) => String(part).padStart(2, '0')).join(':')
}

/** A truth value as spreadsheets show it in English. */
export const truthText = (is: boolean) => (is ? 'TRUE' : 'FALSE')
