import type { RecordState } from '@/lib/countries/state'
import type { Name } from '@/lib/i18n/names'
import type { Mark } from '@/lib/ledger/mark'
import type { SourcedClaim } from '@/lib/reports/types'
import type { Narrowable } from '../figure-filter'
import type { PositionedPlace } from '../map/map-record'
import type { MetricFigures, Operator, PlaceName } from '../types'

/** What reports give for several places together, of which one is or holds the place spoken of. Never split. */
export interface SharedFigure {
  /** Key of the metric. */
  metric: string
  operator: Operator
  /** All the places that it is given for. */
  places: readonly PlaceName[]
  value: bigint
  /** The word before it. */
  mark: Mark | null
  /** Reported figures that it rests on. */
  claims: number
  lastDay: string
}

/** What reports of a period give for a place around this one, and for none inside that: some of it may lie here. */
export interface FigureAround {
  /** Key of the metric. */
  metric: string
  around: PlaceName
  value: bigint
  /** The word before it. */
  mark: Mark | null
}

/** A place as it is on record. */
export interface PlaceRecord {
  country: { code: string; name: string; state: RecordState }
  place: PlaceName
  /** The places around it, its country first. */
  above: readonly PlaceName[]
  /** Its names in every language, and what else it is called. */
  names: readonly Name[]
  aliases: readonly string[]
  /** Every metric; no series where nothing is reported of the place itself or of places inside it. */
  metrics: readonly MetricFigures[]
  /** Where it lies, and where those places lie that its figures name; a place whose position is not known is not among them. */
  positions: readonly PositionedPlace[]
  shared: readonly SharedFigure[]
  /** Of metrics of which nothing is stated for it in the period that it is narrowed to; none without a period. */
  around: readonly FigureAround[]
  /** The latest figures that name the place or a place inside it, and how many there are. */
  claims: { count: number; latest: readonly SourcedClaim[] }
  narrowable: Narrowable
}
