import { addDays, CALENDAR, type Day, dayNumber, dayOf, daysInMonth, isDay } from '@/lib/periods/day'

/** How far a report of a series is from the one before: so many days, or so many months of the calendar. */
export interface SeriesStep {
  unit: 'days' | 'months'
  count: number
}

/** The days that a figure speaks of: `from` blank where it counts from the beginning. Either may be no day, as typed. */
export interface FigureWindow {
  from: string
  to: string
}

/** The units that a step is typed in, each with what it comes to. */
export const STEP_UNITS = { days: 1, weeks: 7, months: 1, years: 12 } as const
export type StepUnit = keyof typeof STEP_UNITS

/** The longest step, in years: no series is slower. */
const MOST_YEARS = 10

/** A step as it is typed; null where the number is none from 1 to what ten years have. */
export function typedStep(count: string, unit: string): SeriesStep | null {
  const known = (Object.keys(STEP_UNITS) as StepUnit[]).find((one) => one === unit)
  const digits = /^[0-9]{1,4}$/.exec(count.trim())
  if (known === undefined || digits === null) return null
  const step = {
    unit: known === 'days' || known === 'weeks' ? ('days' as const) : ('months' as const),
    count: Number(digits[0]) * STEP_UNITS[known],
  }
  return isStep(step) ? step : null
}

const isStep = ({ unit, count }: SeriesStep) =>
  Number.isInteger(count) && count >= 1 && count <= MOST_YEARS * (unit === 'days' ? 366 : 12)

/** A step in the largest unit that it is a whole number of: 14 days are 2 weeks, 12 months a year. */
export function shownStep({ unit, count }: SeriesStep): { count: number; unit: StepUnit } {
  const larger = unit === 'days' ? 'weeks' : 'years'
  return count % STEP_UNITS[larger] === 0
    ? { count: count / STEP_UNITS[larger], unit: larger }
    : { count, unit }
}

/** A step as it is kept: '7 days'. */
export const stepText = ({ unit, count }: SeriesStep): string => `${count} ${unit}`

/** @throws Error where the text is no step as it is kept. */
export function parseStep(text: string): SeriesStep {
  const [, count = '', unit = ''] = /^(\d{1,4}) (days|months)$/.exec(text) ?? []
  const step = { count: Number(count), unit: unit === 'days' ? ('days' as const) : ('months' as const) }
  if (unit === '' || !isStep(step)) throw new Error(`"${text}" is no step of a series`)
  return step
}

/**
 * The day `times` steps after a day. Of a month that has no such day it is the last one: a month after 31 January is 28 or 29 February,
 * and two months after it 31 March.
 */
export function movedDay(day: Day, { unit, count }: SeriesStep, times: number): Day {
  if (unit === 'days') return addDays(day, count * times)
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count * times
  const year = Math.floor(months / 12)
  if (year < 1) return addDays(day, CALENDAR.first - dayNumber(day))
  if (year > 9999) return addDays(day, CALENDAR.last - dayNumber(day))
  const month = (months % 12) + 1
  return dayOf(year, month, Math.min(Number(day.slice(8)), daysInMonth(year, month)))
}

/**
 * A figure's days `times` steps on. Days are counted up to their end, so that the end of a month stays one. A window as long as the step
 * goes on where the one before ended, with no gap and no overlap. A longer one that began with the month or the year of its end begins
 * with that of its new end, any other longer one where it did: it is a running count. A shorter one is moved as it is. What is no day stays
 * as it is typed.
 */
export function movedWindow({ from, to }: FigureWindow, step: SeriesStep, times: number): FigureWindow {
  if (!isDay(to)) return { from, to }
  const end = addDays(to, 1)
  const movedEnd = addDays(movedDay(end, step, times), -1)
  if (!isDay(from) || from > to) return { from, to: movedEnd }
  const next = movedDay(from, step, 1)
  if (next === end) {
    return { from: movedDay(from, step, times), to: addDays(movedDay(from, step, times + 1), -1) }
  }
  if (next < end) return { from: beganWith(from, to, movedEnd), to: movedEnd }
  const movedFrom = movedDay(from, step, times)
  const isBehind = movedEnd < movedFrom
  return { from: movedFrom, to: isBehind ? movedFrom : movedEnd }
}

/** Where a running count begins once its end is another. */
function beganWith(from: Day, to: Day, movedEnd: Day): Day {
  if (from === `${to.slice(0, 4)}-01-01`) return `${movedEnd.slice(0, 4)}-01-01`
  if (from === `${to.slice(0, 7)}-01`) return `${movedEnd.slice(0, 7)}-01`
  return from
}

/** How many steps after `first` the day lies that is nearest to `day`, at least 0. */
export function nearestStep(first: Day, day: Day, step: SeriesStep): number {
  const days = dayNumber(day) - dayNumber(first)
  const usual = step.unit === 'days' ? step.count : (step.count * 365.2425) / 12
  const guess = Math.max(0, Math.round(days / usual))
  const off = (times: number) => Math.abs(dayNumber(movedDay(first, step, times)) - dayNumber(day))
  return [guess - 1, guess, guess + 1]
    .filter((times) => times >= 0)
    .reduce((best, times) => (off(times) < off(best) ? times : best), guess)
}

/** The step that windows of figures suggest: the commonest length of those that are a whole week, month or year; else a week. */
export function suggestedStep(windows: readonly FigureWindow[]): SeriesStep {
  const steps: SeriesStep[] = [
    { unit: 'days', count: 7 },
    { unit: 'months', count: 1 },
    { unit: 'months', count: 12 },
    { unit: 'months', count: 3 },
    { unit: 'days', count: 14 },
    { unit: 'days', count: 1 },
  ]
  const fits = (step: SeriesStep) =>
    windows.filter(({ from, to }) => isDay(from) && isDay(to) && movedDay(from, step, 1) === addDays(to, 1))
      .length
  return steps.reduce((best, step) => (fits(step) > fits(best) ? step : best))
}
