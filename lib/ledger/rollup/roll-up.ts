import { type CountBounds, countBoundsOf, markOf } from '../mark'
import type { AreaTree } from '../place-tree'
import type { Area, Point } from '../types'
import { countOfPart } from './as-of'
import { compose } from './composition'
import { inDateOrder } from './dated-points'
import { PartCounts } from './part-counts'

/** T(place, t) of docs/ledger.md from the end of `date` on, until the next entry. */
export type RollUpPoint = CountBounds & { readonly date: string; readonly value: bigint }

/** The parts of a place come to more than its own stream allows: `sum` against `high`, first on `date`. */
export type Conflict = {
  readonly place: string
  readonly date: string
  readonly sum: bigint
  readonly high: bigint
}

/** The points of one area, sorted by date. */
export type AreaPoints = { readonly area: Area; readonly points: readonly Point[] }

export type RollUpInput = {
  readonly tree: AreaTree
  /** One per area that has claims of this operation and metric, also where no claim was kept and there is no point. */
  readonly streams: readonly AreaPoints[]
  /** Limits the answer to this day and later; null or absent: from the beginning. */
  readonly since?: string | null
  /** Limits the answer to these places. */
  readonly wanted?: ReadonlySet<string> | null
}

export type RollUp = {
  /** For each place with claims at or below it, an entry for each date on which its value or its bounds change. */
  readonly series: ReadonlyMap<string, readonly RollUpPoint[]>
  /** At most one per place, sorted by place. */
  readonly conflicts: readonly Conflict[]
}

/**
 * Rolls the streams of ONE operation and metric up to all places above them: T(p, t), base units.
 *
 * `atLeast`, read literally from "a roll-up is at least when any point it takes is, or when it takes its parts' sum
 * instead of p's own claim": p takes its own claim where that has a point at or before t whose value is not below the
 * sum of its components, and is then `atLeast` exactly when nothing bounds that point from above. Everything else is a sum of parts
 * and `atLeast`, also where p has no claim of its own or a single part: other parts may have gone unreported. A place
 * for which nothing was stated yet (or only jointly with places outside it) has no entry, which is not the same as 0.
 *
 * `atMost`, of which docs/ledger.md says nothing: there may be less of p's own claim where that point is "at most" or "about", of a sum of parts
 * where there may be of any that it takes. A sum of "at most" 5 is so neither "at least" nor "at most", but "about".
 *
 * With `since`, entries and conflicts before that day are left out, and the streams may be cut: of each, the last point
 * before `since` and all from then on are enough for the very same answer. So whoever knows that nothing changed before
 * `since` replaces the stored entries from that day on with this answer; a stored conflict of an earlier date stands,
 * whatever is answered for its place. "Nothing changed" asks for two things besides equal points before `since`:
 * - Where a stream changed, `since` is no later than the day after its last point that did not. A conflict looks ahead
 *   to the next point of the place's own stream, so it can begin on any day of the gap before a changed point.
 * - Where a joint area came or went, children were regrouped for all dates: leave `since` out, at least for the place
 *   that holds the joint area and all above.
 */
export function rollUp({ tree, streams, since = null, wanted = null }: RollUpInput): RollUp {
  const areas = streams.map((stream) => stream.area)
  const composition = compose(tree, areas)
  const counts = new PartCounts(composition, areas)
  const series = new Map<string, RollUpPoint[]>()
  for (const { place } of composition.parts) if (!wanted || wanted.has(place)) series.set(place, [])
  const conflicts = new Map<string, Conflict>()
  const nextOwn: number[] = composition.parts.map(() => 0)

  const checkConflict = (part: number, date: string) => {
    const { place, own } = composition.parts[part]!
    if (own < 0 || !series.has(place) || conflicts.has(place)) return
    const { points } = streams[own]!
    while (nextOwn[part]! < points.length && points[nextOwn[part]!]!.date < date) nextOwn[part]!++
    const high = points[nextOwn[part]!]?.high
    const sum = counts.partsSum[part]!
    if (high != null && sum > high) conflicts.set(place, { place, date, sum, high })
  }
  for (const { date, points } of inDateOrder(streams)) {
    for (const { stream, point } of points) {
      counts.set(stream, { value: point.value, ...countBoundsOf(markOf(point)) })
    }
    counts.settle((part, changed) => {
      if (since !== null && date < since) return
      const entries = series.get(composition.parts[part]!.place)
      if (changed && entries !== undefined) {
        const { value, ...bounds } = countOfPart(counts, part)
        entries.push({ date, value, ...countBoundsOf(bounds) })
      }
      checkConflict(part, date)
    })
  }
  return { series, conflicts: [...conflicts.values()].sort((a, b) => (a.place < b.place ? -1 : 1)) }
}

/** The command's form of a series: from the first value that is not 0, the dates on which the value changes. */
export function valueSteps(series: readonly RollUpPoint[]): { date: string; value: bigint }[] {
  const steps: { date: string; value: bigint }[] = []
  let last = 0n
  for (const { date, value } of series) {
    if (value !== last) steps.push({ date, value })
    last = value
  }
  return steps
}
