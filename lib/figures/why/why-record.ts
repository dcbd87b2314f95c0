import type { StreamHead } from '@/lib/curves/stream-head'
import type { AmountUnit } from '@/lib/format/format'
import type { CountBounds } from '@/lib/ledger/mark'
import type { MetricKind, OperatorsRule } from '@/lib/metrics/types'
import type { SourcedClaim } from '@/lib/reports/types'
import type { Operator, PlaceName } from '../types'
import type { WhyCount } from './why'
import type { WhyLeft, WhyScope } from './why-left'
import type { StreamRole } from './why-streams'

/** Which number is to be explained, as an address names it: texts that may name nothing. */
export interface WhyAddress {
  /** ISO 3166 alpha-2 in small letters. */
  country: string
  /** Key of a metric, with ":" and the key of a part where it is one. */
  metric: string
  /** Code of a place, with ":rest" where what is left of it is asked about; or of several that a joint figure names, with "+" between. */
  place: string
  /** Key of the one operator that is asked about, or null for all. */
  operator: string | null
}

/** The reports' figures on one area, and what they come to. */
export interface WhyStreamRecord {
  role: StreamRole
  places: readonly PlaceName[]
  head: StreamHead
  /** Claims that stand, and how many of them were counted, corroborate, were set aside or are on record only. */
  standing: number
  statuses: Readonly<Record<string, number>>
  /** Where no report states some of what it comes to: the labels of the parts that this is the sum of, by group. */
  sumsOfParts?: readonly (readonly string[])[]
  /** The latest of them of each kind. */
  claims: readonly SourcedClaim[]
}

/** One operator's count of the place. */
export interface WhyAccountRecord {
  operator: Operator
  /** Null where reports name the place only together with places elsewhere. */
  count: WhyCount | null
  /** Where a rest or a joint figure is explained: the operator's own; null where it has none. */
  left?: WhyLeft | null
  /** Claims behind it that count or corroborate, and the last day on which one ends; blank where none does. */
  kept: number
  lastDay: string
  streams: readonly WhyStreamRecord[]
  /** Streams about places inside for which there was no room. */
  unlisted: number
}

/** What is counted; not given: a flow, which is added over operators. */
export interface WhyMetric {
  key: string
  label: string
  unit: AmountUnit
  kind?: MetricKind
  operators?: OperatorsRule
}

/** A part of the metric, "of which": under its whole, never added to it. */
export interface WhyPart extends CountBounds {
  key: string
  label: string
  value: bigint
}

/** Everything that a number rests on: the count of a place by one metric, by operator. No accounts: not reported. */
export interface WhyRecord {
  country: { code: string; name: string }
  place: PlaceName
  /** What of the place is explained; without it, its count. */
  scope?: WhyScope
  metric: WhyMetric
  part: { key: string; label: string } | null
  /** Key of the one operator that was asked about; null: all. */
  operator: string | null
  accounts: readonly WhyAccountRecord[]
  parts: readonly WhyPart[]
  /** The names of all places that are mentioned, by code. */
  names: ReadonlyMap<string, PlaceName>
}
