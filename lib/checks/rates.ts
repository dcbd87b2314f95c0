import { elementAt } from '@/lib/lookup/element-at'
import { dayNumber } from '@/lib/periods/day'
import type { KnownFigure } from './types'

/** What a kept figure says of the pace of work: base units a day, over the days that end with `to`. */
export interface Rate {
  perDay: number
  to: string
  days: number
}

/**
 * The paces that a stream's figures state: of each period with a known start, and between neighbouring totals, and between
 * neighbouring counts since the same day. Figures that do not count, and days without progress, state none.
 */
export function ratesOf(figures: readonly KnownFigure[]): Rate[] {
  const rates: Rate[] = []
  /** The last count of the totals, named by nothing, and of each first day, by that. */
  const counts = new Map<string, { value: bigint; day: number }>()
  for (const { counts: isKept, basis, from, to, value } of inOrder(figures)) {
    if (!isKept || (basis === 'period' && from === '')) continue
    const name = basis === 'total' ? '' : from
    const day = dayNumber(to)
    const before = counts.get(name)
    const begins = name === '' ? null : dayNumber(name) - 1
    const found =
      before !== undefined
        ? rate(value - before.value, to, day - before.day)
        : begins === null
          ? null
          : rate(value, to, day - begins)
    if (found !== null) rates.push(found)
    counts.set(name, { value, day })
  }
  return rates
}

/** By the last day that they count; figures on record come so already. */
function inOrder(figures: readonly KnownFigure[]): readonly KnownFigure[] {
  const isOrdered = figures.every(({ to }, at) => at === 0 || elementAt(figures, at - 1).to <= to)
  return isOrdered ? figures : [...figures].sort((a, b) => (a.to < b.to ? -1 : a.to > b.to ? 1 : 0))
}

/** The pace from an earlier running count to a later one; null where it did not grow or no day lies between. */
export function rateBetween(
  before: { to: string; value: bigint },
  after: { to: string; value: bigint },
): Rate | null {
  return rate(after.value - before.value, after.to, dayNumber(after.to) - dayNumber(before.to))
}

export function rate(amount: bigint, to: string, days: number): Rate | null {
  return days <= 0 || amount <= 0n ? null : { perDay: Number(amount) / days, to, days }
}

export function medianOf(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort()
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1
    ? elementAt(sorted, middle)
    : (elementAt(sorted, middle - 1) + elementAt(sorted, middle)) / 2
}
