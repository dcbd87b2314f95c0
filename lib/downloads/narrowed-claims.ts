import { endOfDays } from '@/lib/periods/day'
import { placeTree } from '@/lib/places/tree'
import type { NarrowedClaims } from './claims-page'
import type { SummaryScope } from './summary-scope'

/** The claims by some metrics and operators that name one of some places or one inside it, and whose last day lies in a period. */
export function narrowedTo({ places, asked, metrics, operations, from, to }: SummaryScope): NarrowedClaims {
  const tree = placeTree(places)
  return {
    operators: new Set(operations.map(({ operatorId }) => operatorId)),
    metrics: new Set(metrics.map(({ key }) => key)),
    names: (area) =>
      area.some((code) => asked.some((place) => code === place.code || tree.isInside(code, place.code))),
    from: from ?? '',
    to: to ?? endOfDays,
  }
}
