import { type CountBounds, countBoundsOf, type Mark } from '../mark'
import type { AreaTree } from '../place-tree'
import type { Area } from '../types'
import { compose } from './composition'
import { PartCounts } from './part-counts'

/**
 * One area of an operation and metric, and what its stream says at its latest point at or before a day; null before
 * its first. Every area with claims belongs in, also those that say nothing yet.
 */
export type AreaFigure = {
  readonly area: Area
  readonly at: { readonly value: bigint; readonly mark: Mark | null } | null
}

/** The counts of all places as of one day, for ONE operation and metric; made once, then asked for rows and reasons. */
export type AsOf = { readonly counts: PartCounts; readonly figures: readonly AreaFigure[] }

/** Works out T(p, t) for every place with claims at or below it, from what each area's stream says at t. */
export function asOf(tree: AreaTree, figures: readonly AreaFigure[]): AsOf {
  const areas = figures.map((figure) => figure.area)
  const counts = new PartCounts(compose(tree, areas), areas)
  figures.forEach(({ at }, area) => {
    if (at) counts.set(area, { value: at.value, ...countBoundsOf(at.mark) })
  })
  counts.settle()
  return { counts, figures }
}

/** A count of a place. `stated` is false where no claim about it or a place inside it has spoken yet: not a zero. */
export type PlaceCount = CountBounds & {
  readonly place: string
  readonly value: bigint
  readonly stated: boolean
}

/** T(place, t); null where no claim names the place or one inside it. */
export function countOf(asOf: AsOf, place: string): PlaceCount | null {
  const part = asOf.counts.composition.numberOf.get(place)
  return part === undefined ? null : countOfPart(asOf.counts, part)
}

export function countOfPart(counts: PartCounts, part: number): PlaceCount {
  return {
    place: counts.composition.parts[part]!.place,
    value: counts.value[part]!,
    ...countBoundsOf({ atLeast: counts.atLeast[part]!, atMost: counts.atMost[part]! }),
    stated: counts.stated[part]!,
  }
}
