import { endOfDays } from '@/lib/periods/day'
import { placeTree } from '@/lib/places/tree'
import type { NarrowedClaims } from './claims-page'
import type { SummaryScope } from './summary-scope'

/** The claims by some metrics and operators that name a place or one inside it, and whose last day lies in a period. */
export function narrowedTo({ places, place, metrics, operations, from, to }: SummaryScope): NarrowedClaims {
  const tree = placeTree(places)
  const around = place.code
  return {
    operators: new Set(operations.map(({ operatorId }) => operatorId)),
    metrics: new Set(metrics.map(({ key }) => key)),
    names: (area) => area.some((code) => code === around || tree.isInside(code, around)),
    from: from ?? '',
    to: to ?? endOfDays,
  }
}
