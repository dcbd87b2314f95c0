import { type Day, dayNumber, dayOf, isoDay } from '../periods/day'

/**
 * Round amounts for an axis from zero up to and including the first one at or above `most`: steps of 1, 2 or 5 times a
 * power of ten, three to six of them. Whole base units throughout. `most` of 0 gives 0 and 1.
 */
export function amountTicks(most: bigint): bigint[] {
  if (most <= 0n) return [0n, 1n]
  let step = 1n
  for (let power = 1n; ; power *= 10n) {
    const found = [power, 2n * power, 5n * power].find((candidate) => candidate * 5n >= most)
    if (found !== undefined) {
      step = found
      break
    }
  }
  const ticks = [0n]
  for (let tick = step; ticks.at(-1)! < most; tick += step) ticks.push(tick)
  return ticks
}

export type DayTick = { day: Day; unit: 'year' | 'month' }

/** How many names of years and of months stand side by side on a phone. */
const mostYears = 7
const mostMonths = 5

/**
 * Firsts of years between two days, every second, fifth or tenth one where there are more than fit; where fewer than three
 * years begin, firsts of months in the same way.
 */
export function dayTicks(first: Day, last: Day): DayTick[] {
  const years = firsts(first, last, 12)
  if (years.length >= 3) {
    const gap = [1, 2, 5, 10, 20, 50, 100].find((every) => years.length / every <= mostYears) ?? 1_000
    return years
      .filter(([year]) => year % gap === 0)
      .map(([year]) => ({ day: dayOf(year, 1, 1), unit: 'year' }))
  }
  const months = firsts(first, last, 1)
  const gap = [1, 2, 3, 6, 12].find((every) => months.length / every <= mostMonths) ?? 12
  return months
    .filter(([, month]) => (month - 1) % gap === 0)
    .map(([year, month]) => ({ day: dayOf(year, month, 1), unit: 'month' }))
}

/** Year and month of every `gap` months from January on whose first day lies within. */
function firsts(first: Day, last: Day, gap: number): [year: number, month: number][] {
  const found: [number, number][] = []
  for (let year = Number(first.slice(0, 4)); year <= Number(last.slice(0, 4)); year++) {
    for (let month = 1; month <= 12; month += gap) {
      const day = dayOf(year, month, 1)
      if (day >= first && day <= last) found.push([year, month])
    }
  }
  return found
}

/** Days after which a running total without a new report is no longer drawn. */
export const staleAfterDays = 180

/** The days that a chart spans: a little before the first report to where the latest line ends. */
export function dayDomain(firstDay: Day, lastDay: Day): [first: Day, last: Day] {
  return [firstDay, isoDay(dayNumber(lastDay) + staleAfterDays)]
}
