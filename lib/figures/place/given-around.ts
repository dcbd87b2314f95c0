import 'server-only'
import { type Mark, markOfSum } from '@/lib/ledger/mark'
import type { AreaTree } from '@/lib/ledger/place-tree'
import { type PeriodStream, rowsOfPeriod } from '../period/period-streams'
import type { DaySpan } from '../period/streams-on-day'

/** What reports of a period give for a place without saying where in it; `mark` is the word before it. */
export interface GivenAround {
  /** Key of the metric. */
  metric: string
  /** Code of the place that it is given for. */
  around: string
  value: bigint
  mark: Mark | null
}

/**
 * What a place may have a part in that reports of a period give for places around it and for none inside these: by metric and
 * place, the outermost first, added over operators. `above` are the codes of the places around it, its country first; `streams` are
 * all of the operations. The amounts are those of the rows of its country.
 */
export function givenAround(
  tree: AreaTree,
  above: readonly string[],
  streams: readonly PeriodStream[],
  period: DaySpan,
): GivenAround[] {
  const [country] = above
  if (country === undefined) return []
  const found = new Map<string, GivenAround & { marks: (Mark | null)[] }>()
  for (const [account, rows] of rowsOfPeriod(tree, country, streams, period)) {
    const metric = account.slice(account.indexOf(' ') + 1)
    for (const { kind, place, value, mark } of rows) {
      if (kind === 'joint' || value <= 0n || !above.includes(place)) continue
      const key = `${metric} ${place}`
      const before = found.get(key) ?? { metric, around: place, value: 0n, mark: null, marks: [] }
      const marks = [...before.marks, mark]
      found.set(key, { ...before, value: before.value + value, mark: markOfSum(marks), marks })
    }
  }
  return [...found.values()]
    .map(({ marks: _, ...given }) => given)
    .sort((a, b) => above.indexOf(a.around) - above.indexOf(b.around))
}
