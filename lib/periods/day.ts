/**
 * A day is an ISO string 'YYYY-MM-DD' of the proleptic Gregorian calendar, years 0001 to 9999, without a time zone:
 * the day that a report prints. Days sort as text. All arithmetic is on whole numbers, so that a million rows need no
 * date objects.
 * Source of the conversions: Howard Hinnant, "chrono-compatible low-level date algorithms", days_from_civil.
 */
export type Day = string

/** The last day there is: up to it reaches a period that has no end. */
export const endOfDays: Day = '9999-12-31'

const DAYS_TO_1970 = 719_468
const DAYS_IN_ERA = 146_097
const FIRST_NUMBER = -DAYS_TO_1970 - 60
const LAST_NUMBER = 2_932_896

/** The numbers of the first and the last day that there are. */
export const CALENDAR = { first: FIRST_NUMBER, last: LAST_NUMBER } as const

/** Whether `text` is exactly a real calendar day: '2024-02-29' is, '2023-02-29', '2023-2-9' and '0000-01-01' are not. */
export function isDay(text: string): boolean {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return false
  const year = digits(text, 0, 4)
  const month = digits(text, 5, 7)
  const day = digits(text, 8, 10)
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** Days since 1970-01-01 (which is 0; earlier days are negative). Throws a RangeError where `isDay` is false. */
export function dayNumber(day: Day): number {
  if (!isDay(day)) throw new RangeError(`"${day}" is not a day; write it as YYYY-MM-DD`)
  const month = digits(day, 5, 7)
  const year = digits(day, 0, 4) - (month <= 2 ? 1 : 0)
  const era = Math.floor(year / 400)
  const yearOfEra = year - era * 400
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + digits(day, 8, 10) - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * DAYS_IN_ERA + dayOfEra - DAYS_TO_1970
}

/**
 * The day of a number of days since 1970-01-01. Throws a RangeError outside 0000-01-01 to 9999-12-31; the year 0000 is
 * let through so that the day before '0001-01-01' has a name that sorts.
 */
export function isoDay(number: number): Day {
  if (!Number.isInteger(number) || number < FIRST_NUMBER || number > LAST_NUMBER) {
    throw new RangeError(`day number ${number} is outside the years 0000 to 9999`)
  }
  const shifted = number + DAYS_TO_1970
  const era = Math.floor(shifted / DAYS_IN_ERA)
  const dayOfEra = shifted - era * DAYS_IN_ERA
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  return dayOf(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
}

/** The day `count` days after `day` (before it, where negative), or the last day (the first) that there is, where it would lie beyond. */
export function addDays(day: Day, count: number): Day {
  return isoDay(Math.max(FIRST_NUMBER, Math.min(dayNumber(day) + count, LAST_NUMBER)))
}

/** The day before `day`: the end of what came before a window that begins on `day`. */
export function dayBefore(day: Day): Day {
  return addDays(day, -1)
}

/** Number of days of a month (1 to 12) of a year. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** ISO text of a year, month (1 to 12) and day of month, which the caller knows to be real. */
export function dayOf(year: number, month: number, day: number): Day {
  return `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`
}

/** The whole number written in text[start, end), or -1 where a character is no digit. */
function digits(text: string, start: number, end: number): number {
  let number = 0
  for (let at = start; at < end; at++) {
    const digit = text.charCodeAt(at) - 48
    if (digit < 0 || digit > 9) return -1
    number = number * 10 + digit
  }
  return number
}
