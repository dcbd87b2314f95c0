import { sumOf, sumSteps } from '@/lib/figures/sum'
import type { AreaRow, MetricFigures, Operator, PlaceName, Series } from '@/lib/figures/types'
import { percentOf } from './percent-of'
import { restsApart } from './ranked-rows'

/**
 * What stands out in the numbers of a metric, each a fact about the amounts shown and none about what is behind them; `percent`
 * is of the total. `operator`: so much of the sum over operators is what one of them gives; `by`: the year by whose end it had
 * given three quarters of that, where it is two years or more before the last report. `early`: so much of the running total had
 * been reached by the end of a year, two years or more before the last report. `year`: so much was added to running totals in
 * one year, first reports not counted, since what they give may have begun earlier. `place`: so much is given for one place.
 */
export type Highlight =
  | { kind: 'operator'; percent: number; operator: Operator; by: number | null }
  | { kind: 'early'; percent: number; by: number }
  | { kind: 'year'; percent: number; year: number }
  | { kind: 'place'; percent: number; place: PlaceName }

type Share = readonly [parts: bigint, of: bigint]

/** From this share on one operator, or the years up to one, stand out. */
const large: Share = [3n, 4n]

/** From this share on one year of several, or one place, stands out. */
const half: Share = [1n, 2n]

/** A total that is older than so many years at the last report was reached early. */
const earlyYears = 2

/**
 * The first that holds: three quarters by one of several operators; three quarters early; half of it in a year; half of it
 * in a place inside `whole`. Null where none does, nothing is reported, or figures are narrowed to a period.
 */
export function highlightOf(
  { series: all, rows, period }: Pick<MetricFigures, 'series' | 'rows' | 'period'>,
  whole: string,
): Highlight | null {
  const series = all.every(({ beside }) => beside !== true)
    ? all
    : all.filter(({ beside }) => beside !== true)
  const { value: total, lastDay } = sumOf(series)
  if (total <= 0n || period !== undefined) return null
  const latest = yearOf(lastDay) - earlyYears
  return (
    leadingOperator(series, total, latest) ??
    reachedEarly(series, total, latest) ??
    busiestYear(series, total) ??
    leadingPlace(rows, whole, total)
  )
}

function leadingOperator(series: readonly Series[], total: bigint, latest: number): Highlight | null {
  const [most, second] = [...series].sort((a, b) => compare(b.value, a.value))
  if (most === undefined || second === undefined || !reaches(most.value, large, total)) return null
  const by = firstYear(most.steps, most.value)
  return {
    kind: 'operator',
    percent: percentOf(most.value, total),
    operator: most.operator,
    by: by !== null && by <= latest ? by : null,
  }
}

function reachedEarly(series: readonly Series[], total: bigint, latest: number): Highlight | null {
  const steps = sumSteps(series)
  const by = firstYear(steps, total)
  if (by === null || by > latest) return null
  const reached = steps.findLast(({ day }) => yearOf(day) <= by)?.value ?? 0n
  return { kind: 'early', percent: percentOf(reached, total), by }
}

function busiestYear(series: readonly Series[], total: bigint): Highlight | null {
  const added = new Map<number, bigint>()
  for (const { steps } of series) {
    for (const [at, { day, value }] of steps.entries()) {
      const before = steps[at - 1]
      if (before === undefined) continue
      const year = yearOf(day)
      added.set(year, (added.get(year) ?? 0n) + value - before.value)
    }
  }
  const [most] = [...added].sort(([, a], [, b]) => compare(b, a))
  if (most === undefined) return null
  const [year, amount] = most
  return isHalf(amount, total) ? { kind: 'year', percent: percentOf(amount, total), year } : null
}

function leadingPlace(rows: readonly AreaRow[], whole: string, total: bigint): Highlight | null {
  const amounts = new Map<string, { place: PlaceName; value: bigint }>()
  for (const { kind, within, value } of restsApart(rows, whole)) {
    if (kind !== 'place' || within.code === whole) continue
    const known = amounts.get(within.code)
    amounts.set(within.code, { place: within, value: value + (known?.value ?? 0n) })
  }
  const [most, second] = [...amounts.values()].sort((a, b) => compare(b.value, a.value))
  if (most === undefined || second === undefined) return null
  return isHalf(most.value, total)
    ? { kind: 'place', percent: percentOf(most.value, total), place: most.place }
    : null
}

function reaches(amount: bigint, [parts, of]: Share, total: bigint): boolean {
  return amount * of >= total * parts
}

/** Of an amount that comes to more than the total nothing is said: it is no part of it. */
const isHalf = (amount: bigint, total: bigint) => amount <= total && reaches(amount, half, total)

/** The first year by whose end a running total comes to three quarters of the total and stays there; null where it never does. */
function firstYear(steps: readonly { day: string; value: bigint }[], total: bigint): number | null {
  const after = steps.findLastIndex(({ value }) => !reaches(value, large, total)) + 1
  const step = steps[after]
  return step === undefined ? null : yearOf(step.day)
}

const yearOf = (day: string) => Number(day.slice(0, 4))

const compare = (a: bigint, b: bigint) => (a < b ? -1 : a > b ? 1 : 0)
