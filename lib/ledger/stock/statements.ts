import { addDays } from '@/lib/periods/day'
import { type Mark, markOfBounds, markOfDifference } from '../mark'
import type { PlaceLevel } from './place-levels'

/** Whether a statement of `day` still holds on `on`: it is no older than the limit in days; null for any age. */
export function holdsOn(day: string, on: string, limit: number | null): boolean {
  return day <= on && (limit === null || on <= addDays(day, limit))
}

/**
 * How a level changed in a period: that at its end less that before its beginning, negative where it fell. Null where either is not
 * known: nothing is made of a single level. `mark`: the word before the amount without its sign; of sums of several days, "about".
 */
export function changeOf(
  before: PlaceLevel | null,
  after: PlaceLevel | null,
): { readonly value: bigint; readonly mark: Mark | null } | null {
  if (before === null || after === null) return null
  const isOfSeveralDays = (level: PlaceLevel) => level.firstDay !== level.lastDay
  if (isOfSeveralDays(before) || isOfSeveralDays(after))
    return { value: after.value - before.value, mark: 'about' }
  return {
    value: after.value - before.value,
    mark: markOfDifference(markOfBounds(after), markOfBounds(before)),
  }
}

/** What one of several operations says of the same thing: the day that it speaks of, and the claim that says so. */
export interface Statement {
  readonly day: string
  readonly published: string
  readonly claim: string
}

/** Of statements about the same thing, that of the latest day first; then the one published later, then of the smaller claim. */
export function newestFirst(a: Statement, b: Statement): number {
  if (a.day !== b.day) return a.day > b.day ? -1 : 1
  if (a.published !== b.published) return a.published > b.published ? -1 : 1
  return a.claim < b.claim ? -1 : a.claim > b.claim ? 1 : 0
}
