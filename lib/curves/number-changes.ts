import type { Account } from '@/lib/claims/streams'
import { elementAt } from '@/lib/lookup/element-at'
import type { RollupOutcome } from './rollup-outcome'
import type { StreamChange } from './stream-outcome'

/** A number that readers see, before and after: of a place with everything inside it, or of several given together. */
export interface NumberChange {
  account: Account
  area: readonly string[]
  before: bigint | null
  after: bigint
}

/**
 * The numbers of an account where its streams and roll-ups changed. A place that is rolled up has the number of its roll-up; one that
 * is not, or not any more, that of its own stream.
 */
export function numberChanges(
  account: Account,
  changes: readonly StreamChange[],
  { dropped, changed, rolled }: RollupOutcome,
): NumberChange[] {
  const numbers: NumberChange[] = changed.map(({ place, before, record }) => ({
    account,
    area: [place],
    before,
    after: record.value,
  }))
  for (const { place, stored, after } of dropped)
    numbers.push({ account, area: [place], before: stored.value, after })
  const without = new Set(dropped.map(({ place }) => place))
  for (const { area, before, head } of changes) {
    if (area.length === 1 && (rolled.has(elementAt(area, 0)) || without.has(elementAt(area, 0)))) continue
    numbers.push({ account, area, before: before.lastDay === '' ? null : before.value, after: head.value })
  }
  return numbers
}
