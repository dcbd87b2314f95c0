import { lastOf } from '@/lib/lookup/element-at'
import { addDays, type Day, dayOf } from '@/lib/periods/day'

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
  for (let tick = step; lastOf(ticks) < most; tick += step) ticks.push(tick)
  return ticks
}

/**
 * Amounts for a logarithmic axis: powers of ten from the one at or below `least`, which is above zero, to the one at or above
 * `most`; with 2 and 5 times each between them where there are few. At most one in two, three, ... where there are many.
 */
export function logTicks(least: bigint, most: bigint): bigint[] {
  const foot = 10n ** BigInt(String(least).length - 1)
  const powers = [foot]
  while (lastOf(powers) < most || powers.length < 2) powers.push(lastOf(powers) * 10n)
  if (powers.length > 4) {
    const gap = Math.ceil((powers.length - 1) / 5)
    const last = powers.length - 1
    return powers.filter((_, at) => (last - at) % gap === 0 || at === 0)
  }
  const all = powers.slice(0, -1).flatMap((power) => [power, 2n * power, 5n * power])
  const ticks = [...all, lastOf(powers)]
  const top = ticks.findIndex((tick) => tick >= most)
  return ticks.slice(0, Math.max(top, 1) + 1)
}

export type DayTick = { day: Day; unit: 'year' | 'month' }

/** How many names of years stand side by side on a phone, and of months at most. */
const mostYears = 7
const mostMonths = 5

/**
 * Firsts of years between two days, every second, fifth or tenth one where there are more than fit; where fewer than three
 * years begin, firsts of months in the same way: no more than `fitting`.
 */
export function dayTicks(first: Day, last: Day, fitting: number = mostMonths): DayTick[] {
  const years = firsts(first, last, 12)
  if (years.length >= 3) {
    const gap = [1, 2, 5, 10, 20, 50, 100].find((every) => years.length / every <= mostYears) ?? 1_000
    return years
      .filter(([year]) => year % gap === 0)
      .map(([year]) => ({ day: dayOf(year, 1, 1), unit: 'year' }))
  }
  const months = firsts(first, last, 1)
  const most = Math.min(mostMonths, fitting)
  const gap = [1, 2, 3, 6, 12].find((every) => months.length / every <= most) ?? 12
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

/** The first and the last reported day of all charts of a page; `until` where a period ends on that day. */
export type Span = { firstDay: Day; lastDay: Day; until?: Day | null }

/** What a chart of one single day shows before and after it, so that its dot stands in the middle. */
const aroundOneDay = 30

/**
 * The days that a chart spans: from the first report to the last of any chart of its page, and not beyond the end of a period. What lies
 * between a chart's own last report and that is its tail.
 */
export function dayDomain({ firstDay, lastDay, until }: Span): [first: Day, last: Day] {
  // A period that begins after the last report: all of it is silent.
  if (lastDay < firstDay) return [firstDay, until ?? addDays(firstDay, aroundOneDay)]
  const end = until !== undefined && until !== null && until < lastDay ? until : lastDay
  return end > firstDay
    ? [firstDay, end]
    : [addDays(firstDay, -aroundOneDay), addDays(firstDay, aroundOneDay)]
}
