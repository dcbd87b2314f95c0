import { elementAt } from '@/lib/lookup/element-at'
import { type Problem, problemWith } from '@/lib/problems/problem'
import { type Day, dayOf, daysInMonth, isDay } from './day'

/**
 * What is wrong with a text that should be a day, with the remedy; null where it is one. A day in another order of year,
 * month and day is answered with the day or days that it may mean, never taken for one of them.
 */
export function dayProblem(text: string): Problem | null {
  if (isDay(text)) return null
  const iso = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(text)
  if (iso && isMonthOfYear(elementAt(iso, 1), elementAt(iso, 2))) {
    const days = daysInMonth(Number(iso[1]), Number(iso[2]))
    return problemWith('notCalendar', { text, month: `${iso[1]}-${iso[2]}`, last: String(days) })
  }
  return problemWith('notDay', { text, meant: daysMeant(text) })
}

/**
 * The earliest day that a report is entered with. No figure of mine clearance is older; a year before it is a slip, most often
 * one cut to two digits.
 */
const EARLIEST: Day = '1900-01-01'

/** The latest: a day after it is a slip too, and a table by month up to it would have tens of thousands of rows. */
const LATEST: Day = '2199-12-31'

/** The same for a day that is to be entered: one that no report can speak of is a slip, answered with the day that may be meant. */
export function enteredDayProblem(text: string): Problem | null {
  const problem = dayProblem(text)
  if (problem !== null || (text >= EARLIEST && text <= LATEST)) return problem
  if (text > LATEST) return problemWith('dayLate', { day: text, latest: LATEST })
  const year = Number(text.slice(0, 4))
  const meant = year < 100 ? [`20${text.slice(2)}`, `19${text.slice(2)}`].filter(isDay) : []
  return problemWith('dayEarly', { day: text, earliest: EARLIEST, meant })
}

function isMonthOfYear(year: string, month: string): boolean {
  return Number(year) >= 1 && Number(month) >= 1 && Number(month) <= 12
}

/** The days that '22.09.2017', '9/22/2017', '2017/9/22', '20170922' or '2017-09-22T10:00' may mean. */
function daysMeant(text: string): Day[] {
  const yearFirst = /^([0-9]{4})[-./]?([0-9]{1,2})[-./]?([0-9]{1,2})(?:[T ].*)?$/.exec(text)
  if (yearFirst)
    return realDays([[elementAt(yearFirst, 1), elementAt(yearFirst, 2), elementAt(yearFirst, 3)]])
  const yearLast = /^([0-9]{1,2})[-./ ]([0-9]{1,2})[-./ ]([0-9]{4})$/.exec(text)
  if (!yearLast) return []
  const [, first, second, year] = yearLast as unknown as [string, string, string, string]
  return realDays([
    [year, second, first],
    [year, first, second],
  ])
}

function realDays(parts: Array<[string, string, string]>): Day[] {
  const days = parts
    .map(([year, month, day]) => dayOf(Number(year), Number(month), Number(day)))
    .filter(isDay)
  return [...new Set(days)]
}
