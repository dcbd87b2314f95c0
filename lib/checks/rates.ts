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
  const series = new Map<string, KnownFigure[]>()
  for (const figure of figures) {
    if (!figure.counts || (figure.basis === 'period' && figure.from === '')) continue
    const name = figure.basis === 'total' ? '' : figure.from
    const members = series.get(name)
    if (members === undefined) series.set(name, [figure])
    else members.push(figure)
  }
  return [...series].flatMap(([from, members]) => {
    const inOrder = members.sort((a, b) => (a.to < b.to ? -1 : 1))
    const steps = inOrder.slice(1).map((figure, at) => rateBetween(elementAt(inOrder, at), figure))
    const [first] = inOrder
    if (from === '' || first === undefined) return steps.flatMap(ifAny)
    const days = dayNumber(first.to) - dayNumber(from) + 1
    return [rate(first.value, first.to, days), ...steps].flatMap(ifAny)
  })
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

const ifAny = (found: Rate | null) => (found === null ? [] : [found])

export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1
    ? elementAt(sorted, middle)
    : (elementAt(sorted, middle - 1) + elementAt(sorted, middle)) / 2
}
