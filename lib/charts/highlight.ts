import { sumOf, sumSteps } from '@/lib/figures/sum'
import type { AreaRow, MetricFigures, Operator, PlaceName, Series } from '@/lib/figures/types'
import { restsApart } from './ranked-rows'

/** A part of a whole: at least `of[0]` of `of[1]` equal parts. */
type Share = readonly [parts: number, of: number]

/** The shares that are told, the largest first. */
export const shares = [
  [9, 10],
  [4, 5],
  [3, 4],
  [2, 3],
  [1, 2],
] as const satisfies readonly Share[]

/**
 * What stands out in the numbers of a metric, each a fact about the amounts shown and none about what is behind them:
 * `operator`: at least this share of the sum over operators is what one of them gives; with `by`, what it gave up to the end
 * of that year alone comes to it. `early`: the running total had reached this share of what it is by the end of a year, two
 * years or more before the last report. `year`: this share was added to running totals in one year, first reports not
 * counted, since what they give may have begun earlier. `place`: this share is given for one place.
 */
export type Highlight =
  | { kind: 'operator'; share: (typeof shares)[number]; operator: Operator; by: number | null }
  | { kind: 'early'; share: (typeof shares)[number]; by: number }
  | { kind: 'year'; share: (typeof shares)[number]; year: number }
  | { kind: 'place'; share: (typeof shares)[number]; place: PlaceName }

/** From this share on one operator, or the years up to one, stand out. */
const large = 3 / 4

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
  if (most === undefined || second === undefined) return null
  const share = shareOf(most.value, total, large)
  if (share === null) return null
  const by = firstYear(most.steps, share, total)
  return { kind: 'operator', share, operator: most.operator, by: by !== null && by <= latest ? by : null }
}

function reachedEarly(series: readonly Series[], total: bigint, latest: number): Highlight | null {
  const steps = sumSteps(series)
  for (const share of shares) {
    if (share[0] / share[1] < large) return null
    const by = firstYear(steps, share, total)
    if (by !== null && by <= latest) return { kind: 'early', share, by }
  }
  return null
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
  const share = shareOf(amount, total, 0)
  return share === null ? null : { kind: 'year', share, year }
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
  const share = shareOf(most.value, total, 0)
  return share === null ? null : { kind: 'place', share, place: most.place }
}

/** The largest share that is told and that the amount comes to; null where it comes to none, or to less than `least`. */
function shareOf(amount: bigint, total: bigint, least: number) {
  const found = shares.find((share) => reaches(amount, share, total))
  return found === undefined || found[0] / found[1] < least ? null : found
}

function reaches(amount: bigint, [parts, of]: Share, total: bigint): boolean {
  return amount * BigInt(of) >= total * BigInt(parts)
}

/** The first year by whose end a running total comes to the share and stays there; null where it never does. */
function firstYear(
  steps: readonly { day: string; value: bigint }[],
  share: Share,
  total: bigint,
): number | null {
  const after = steps.findLastIndex(({ value }) => !reaches(value, share, total)) + 1
  const step = steps[after]
  return step === undefined ? null : yearOf(step.day)
}

const yearOf = (day: string) => Number(day.slice(0, 4))

const compare = (a: bigint, b: bigint) => (a < b ? -1 : a > b ? 1 : 0)
