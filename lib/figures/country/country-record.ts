import type { Summary } from '@/lib/countries/found-country'
import type { RecordState } from '@/lib/countries/state'
import type { ReportFilter } from '@/lib/reports/filter'
import type { ListedReport } from '@/lib/reports/types'
import type { Corrections } from '../corrections/corrections-record'
import type { FigureFilter } from '../figure-filter'
import type { PositionedPlace } from '../map/map-record'
import type { TrustRecord } from '../trust/trust-record'
import type { MetricFigures, Operator } from '../types'

/** A country as it is listed: its name and the total of each metric over its operators. */
export type CountryHead = {
  code: string
  name: string
  summary: Summary
  state: RecordState
  metrics: MetricFigures[]
}

/** A country with its curves, and everybody whose work it may be narrowed to, by name. */
export type CountryFigures = CountryHead & { operators: Operator[] }

/** What the page of a country shows. */
export interface Overview {
  country: CountryFigures
  filter: FigureFilter
  corrections: Corrections
  /** Where the places lie that its figures name, and its first-level areas. */
  positions: PositionedPlace[]
  /** What its figures rest on. */
  sources: TrustRecord
  /** The latest reports with figures on the operator's work that were published in the period, and how many there are. */
  reports: ListedReport[]
  total: number
  /** Whether there are more than that. */
  more: boolean
  /** How the list of reports is narrowed down in the same way. */
  reportFilter: ReportFilter
}
