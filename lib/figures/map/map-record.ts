import type { RecordState } from '@/lib/countries/state'
import type { Narrowable } from '../figure-filter'
import type { MetricFigures, PlaceName } from '../types'

/** A place with where it lies, in degrees. */
export type PositionedPlace = PlaceName & { longitude: number; latitude: number }

/** What a map of a country shows: its figures, and where the places lie that these name. */
export interface MapRecord {
  country: { code: string; name: string; state: RecordState }
  narrowable: Narrowable
  metrics: MetricFigures[]
  /** The places that rows name, and the first-level areas; a place whose position is not known is not among them. */
  places: PositionedPlace[]
}
