import type { Day } from '@/lib/periods/day'
import type { Qualifier } from '@/lib/quantities/bounds'
import type { Decimal } from '@/lib/quantities/decimal'
import type { UnitCode } from '@/lib/quantities/units'

/** A text to read, and what is known of it. Whatever is left out is detected, or left open. */
export type ReportText = {
  text: string
  /** Two-letter code; a language that is not known is detected. */
  lang?: string | null
  /** Day published, or its month: what "yesterday" and "since March" are reckoned from. */
  published?: string | null
  /** Country the report is about, by two or three letters. */
  country?: string | null
  /** The last known total of the operation by metric, in base units: decides between two readings of a number. */
  lastTotals?: Partial<Record<MetricKey, bigint>>
}

/** The metrics that can be read from a text; each is in prisma/seed/metrics.json. */
export const METRICS = [
  ...(['devices', 'buildings', 'roads', 'area', 'aid'] as const),
  ...(['area_released', 'area_surveyed', 'contamination'] as const),
  ...(['eore_sessions', 'eore_reached', 'casualties', 'victims_assisted'] as const),
] as const
export type MetricKey = (typeof METRICS)[number]

/** What a text says was done with an amount. Only `done` is a figure of finished work. */
export type ProposalStatus =
  | 'done'
  | 'planned'
  | 'remaining'
  | 'contaminated'
  | 'surveyed'
  | 'found'
  | 'negated'

/** How exactly a day is known: to the day, its month or its year; "in recent months" has no first day at all. */
export type Precision = 'day' | 'month' | 'year' | 'recent'

/** Characters of the text: text.slice(start, end). */
export type Range = { start: number; end: number }

/** A place as the words name it. `codes` are the places they may mean, the likeliest first; none where none is on record. */
export type NamedSpan = Range & { text: string; codes: readonly string[] }

/** Another way to understand the same words. */
export type Alternative = { value: bigint; amount: Decimal } | { places: readonly NamedSpan[] }

/** A figure that a text seems to state, with the words that each part of it came from. */
export type Proposal = {
  metric: MetricKey
  /** The part of its metric that this figure is; null for the whole. */
  part: string | null
  /** The kind of item that the words name, whether or not the figure is part of another: 'ap_mine', 'ied', ... */
  kind: string | null
  /** Position in the list of the figure that this one is contained in; null for none. */
  within: number | null
  /** Amount as printed, in `unit`; `amountTo` only for `between`. */
  amount: Decimal
  amountTo: Decimal | null
  unit: UnitCode
  /** Amount in whole base units of the metric; `high` only for `between`. */
  value: bigint
  high: bigint | null
  qualifier: Qualifier
  /** `level`: of a stock, on the day `to`. */
  basis: 'total' | 'period' | 'level'
  from: Day | null
  to: Day | null
  fromPrecision: Precision
  toPrecision: Precision
  status: ProposalStatus
  places: readonly NamedSpan[]
  alternatives: readonly Alternative[]
  words: {
    number: Range
    unit: Range | null
    noun: Range | null
    verb: Range | null
    qualifier: Range | null
    window: Range | null
    /** The sentence. */
    excerpt: Range
  }
}
