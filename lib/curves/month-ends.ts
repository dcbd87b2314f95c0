import { type CountBounds, countBoundsOf } from '@/lib/ledger/mark'
import type { Month } from '@/lib/periods/month'
import { monthOf } from '@/lib/periods/month'
import type { CountedPoint } from './stream-store'

/** A month in which a running total or its mark changed, or a kept claim ended: the total at its end. */
export interface MonthEnd extends CountBounds {
  month: Month
  value: bigint
  /** Kept claims that end in the month. */
  claims: number
  /** The last day in the month on which one ends, or blank. */
  lastDay: string
}

/** A running total from `date` on. */
export interface MonthEntry extends CountBounds {
  date: string
  value: bigint
}

/**
 * Month ends of a place: from the entries of its running total, and the points of the streams at or inside it. `before` is
 * the total ahead of the first entry.
 */
export function monthEnds(
  entries: readonly MonthEntry[],
  streams: Iterable<readonly Pick<CountedPoint, 'date' | 'claims'>[]>,
  before: CountBounds & { value: bigint },
): MonthEnd[] {
  const months = new Map<Month, { claims: number; lastDay: string; entry?: MonthEntry }>()
  const at = (month: Month) => {
    let found = months.get(month)
    if (found === undefined) {
      found = { claims: 0, lastDay: '' }
      months.set(month, found)
    }
    return found
  }
  for (const entry of entries) at(monthOf(entry.date)).entry = entry
  for (const points of streams) {
    for (const { date, claims } of points) {
      const month = at(monthOf(date))
      month.claims += claims
      if (date > month.lastDay) month.lastDay = date
    }
  }
  let current = before
  return [...months.entries()]
    .sort(([a], [b]) => a - b)
    .map(([month, { claims, lastDay, entry }]) => {
      current = entry ?? current
      return { month, value: current.value, ...countBoundsOf(current), claims, lastDay }
    })
}
