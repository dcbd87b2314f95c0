import type { AmountUnit } from '@/lib/format/format'
import type { SourcedClaim } from '@/lib/reports/types'
import type { Operator, PlaceName } from '../types'

/** Where the parts of a place come to more than an operator gives for it as a whole. */
export interface PlaceConflictRecord {
  metric: { key: string; label: string }
  unit: AmountUnit
  /** Key of the part that is counted, blank for the whole. */
  part: string
  place: PlaceName
  operator: Operator
  /** The first day on which they do, what the parts come to, and what is given at most. */
  day: string
  sum: bigint
  high: bigint
}

/** The latest of each kind, and how many there are. */
export interface Corrections {
  /** Superseded or withdrawn. */
  ended: { latest: readonly SourcedClaim[]; count: number }
  aside: { latest: readonly SourcedClaim[]; count: number }
  conflicts: { latest: readonly PlaceConflictRecord[]; count: number }
}
