import {
  type CountBounds,
  countBoundsOf,
  type Mark,
  markOfBounds,
  markOfDifference,
  markOfSum,
} from '@/lib/ledger/mark'
import type { MetricKind } from '@/lib/metrics/types'
import type { CurveStep, Series } from './types'

/**
 * The total over operators at their last points: the sum of their values, with more of it where there may be more of any, and
 * less in the same way, as of the latest
 * of their last days. Whether operators overlap is not known; metrics are never added. What stands beside another that says the same is
 * left out.
 */
export function sumOf(
  all: readonly Pick<Series, 'value' | keyof CountBounds | 'claims' | 'firstDay' | 'lastDay' | 'beside'>[],
) {
  const series = all.filter(({ beside }) => beside !== true)
  return {
    operators: series.length,
    value: series.reduce((sum, { value }) => sum + value, 0n),
    ...countBoundsOf(markOfSum(series.map(markOfBounds))),
    claims: series.reduce((sum, { claims }) => sum + claims, 0),
    firstDay: series.map(({ firstDay }) => firstDay).sort()[0] ?? '',
    lastDay:
      series
        .map(({ lastDay }) => lastDay)
        .sort()
        .at(-1) ?? '',
  }
}

/** The largest of some amounts, 0 where there are none. */
export function largestOf(items: Iterable<{ value: bigint }>): bigint {
  let largest = 0n
  for (const { value } of items) if (value > largest) largest = value
  return largest
}

/** The smallest of some amounts that is more than 0; 0 where none is. */
export function smallestOf(items: Iterable<{ value: bigint }>): bigint {
  let smallest = 0n
  for (const { value } of items) if (value > 0n && (smallest === 0n || value < smallest)) smallest = value
  return smallest
}

const sums = new WeakMap<object, readonly CurveStep[]>()

/**
 * The running total over several operators: one step for each day on which any of them has one, its value the sum of what
 * each had reached by then (nothing before its first), with more or less of it where there may be of any. Its last step equals `sumOf`.
 * Added up once for the same series, since every part of a page asks for it.
 */
export function sumSteps(series: readonly Pick<Series, 'steps' | 'beside'>[]): readonly CurveStep[] {
  let steps = sums.get(series)
  if (steps === undefined) {
    steps = addSteps(series.filter(({ beside }) => beside !== true))
    sums.set(series, steps)
  }
  return steps
}

function addSteps(series: readonly Pick<Series, 'steps'>[]): CurveStep[] {
  const changes = series
    .flatMap(({ steps }, at) => steps.map((step) => ({ at, step })))
    .sort((a, b) => (a.step.day < b.step.day ? -1 : a.step.day > b.step.day ? 1 : a.at - b.at))
  const reached: (CurveStep | undefined)[] = series.map(() => undefined)
  const added: CurveStep[] = []
  let value = 0n
  const open = { more: 0, less: 0 }
  for (const { at, step } of changes) {
    const before = reached[at]
    value += step.value - (before?.value ?? 0n)
    open.more += Number(step.atLeast) - Number(before?.atLeast ?? false)
    open.less += Number(step.atMost ?? false) - Number(before?.atMost ?? false)
    reached[at] = step
    const same = added.at(-1)?.day === step.day ? added.pop() : undefined
    const carried = step.carried === true && (same === undefined || same.carried === true)
    const bounds = countBoundsOf({ atLeast: open.more > 0, atMost: open.less > 0 })
    added.push({ day: step.day, value, ...bounds, ...(carried ? { carried } : {}) })
  }
  return added
}

/**
 * What was added to the running total within a period: the total at its end less the total before it, of each operator, added
 * up. `mark` is the word before it: "at most" where a bounded end is less an "at least", "about" where both are open. `open` where
 * the beginning is "at least", so that there may be less of it. Of whom no report speaks in the period, nothing is stated that could be
 * open.
 */
export function addedOf(
  all: readonly Pick<Series, 'value' | keyof CountBounds | 'claims' | 'before' | 'beside'>[],
): {
  value: bigint
  mark: Mark | null
  open: boolean
} {
  const series = all.filter(({ beside }) => beside !== true)
  const spoken = series.filter(({ claims, value, before }) => claims > 0 || value !== before?.value)
  return {
    value: series.reduce((sum, { value, before }) => sum + value - (before?.value ?? 0n), 0n),
    mark: markOfSum(
      spoken.map(({ before = { atLeast: false }, ...end }) =>
        markOfDifference(markOfBounds(end), markOfBounds(before)),
      ),
    ),
    open: spoken.some(({ before }) => before?.atLeast),
  }
}

/** Whether the figures are narrowed to a period that begins on a day, so that amounts are what was added within it: of a flow. */
export function isAdded({ period, kind }: { period?: { from: string | null }; kind?: MetricKind }): boolean {
  return kind !== 'stock' && period !== undefined && period.from !== null
}
