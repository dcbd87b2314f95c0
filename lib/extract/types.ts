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

/** Of which part of a proposal something is in doubt. */
export type DoubtedPart = 'number' | 'metric' | 'part' | 'place' | 'window' | 'status'

/** Why a part of a proposal may be wrong. */
export type DoubtReason =
  /** The number can be read in two ways, or is said again in another unit with another amount. */
  | 'two readings'
  /** A space or the end of a line stands inside the number. */
  | 'broken number'
  /** "Dozens", "hundreds": nobody knows how many. */
  | 'open number'
  /** What is counted is said of another figure. */
  | 'noun of another figure'
  /** No unit, noun or verb says what a weight or length is of. */
  | 'by default'
  /** Said in the sentence before, in its heading, or in an earlier paragraph. */
  | 'from the sentence before'
  | 'from the heading'
  | 'from an earlier paragraph'
  /** The one place or country that the text names at all. */
  | 'only place of the text'
  /** No place is on record by this name, or several are. */
  | 'not on record'
  | 'several places'
  /** Of two places or times of the sentence, the one that seems nearer. */
  | 'several in the sentence'
  /** Words that name no day: "recently", "so far", "in a single month". */
  | 'vague words'
  /** "In total", of the time that the sentence before tells of. */
  | 'sum of the sentence before'
  /** Reckoned from the day of the report, which is not known. */
  | 'day of the report not known'
  /** Verbs of two kinds in one sentence, or none. */
  | 'several verbs'
  | 'no verb'
  /** Ground that was surveyed, and counted as searched since the text tells of items. */
  | 'survey or search'

/** What is in doubt, why, and the words that it came from; null where no words say it. */
export type Doubt = { of: DoubtedPart; reason: DoubtReason; words: Range | null }

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
  /** What may be wrong with it. */
  doubts: readonly Doubt[]
  /** Whether nothing is in doubt: every part of it is said in its own sentence, in one way. */
  isSure: boolean
  /** The numbers by which the text says the same figure again: a headline that rounds it, another paragraph. */
  saidAgain: readonly Range[]
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
