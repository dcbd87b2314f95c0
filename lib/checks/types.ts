import type { Check } from '@/lib/claims/check-names'
import type { Metric } from '@/lib/metrics/types'
import type { Bounds, PrintedFigure } from '@/lib/quantities/bounds'
import type { UnitCode } from '@/lib/quantities/units'

/** A figure of a report that is being entered. `row` is its place among the rows as typed, from 0. */
export interface EnteredFigure extends PrintedFigure {
  row: number
  /** As typed: what the context names the operator by. */
  operator: string
  country: string
  metric: Metric
  part: string
  /** total | period | level | unclear, or blank while nothing is chosen. */
  basis: string
  /** ISO days, blank where none is given or what is typed is no day. */
  from: string
  to: string
  /** Codes in UTF-16 order. */
  places: readonly string[]
  /** In whole base units; null while the printed figure cannot be read. */
  bounds: Bounds | null
  /** Kept on record without counting: an editor's ruling comes with it. */
  setAside: boolean
  /** The words of the report that state it, where they are given. */
  words?: string
}

/** A report that is being entered. */
export interface EnteredReport {
  publisher: string
  /** ISO days or blank. */
  published: string
  accessed: string
  /** The code of its language, where it is given. */
  language?: string
  figures: readonly EnteredFigure[]
}

/** Where a figure on record stands. */
export interface Source {
  claimId: string
  reportId: string
  publisher: string
  published: string
}

/** A standing claim on record. */
export interface KnownFigure extends PrintedFigure, Bounds {
  source: Source
  basis: string
  from: string
  to: string
  /** Whether the ledger counts it. */
  counts: boolean
}

/** The count of an area at the end of a day, as the ledger has it. */
export interface KnownPoint extends Bounds {
  day: string
}

/** What is on record of one operator, country, metric, part and area. */
export interface KnownStream {
  operator: string
  country: string
  metric: string
  part: string
  area: readonly string[]
  /** Points next to the days entered: for each such day the last one up to it and the first one from it on. */
  points: readonly KnownPoint[]
  /** Claims of the area that is entered, the nearest in time; of other areas those that end on the days of `points`. */
  figures: readonly KnownFigure[]
}

/** A place that is entered, that holds one, or that lies inside one and has figures. */
export interface KnownPlace {
  code: string
  parent: string | null
  areaM2: bigint | null
}

/** What the checks need to know of the record. Claims of the report that is being entered are left out. */
export interface CheckContext {
  /** ISO day. */
  today: string
  places: readonly KnownPlace[]
  streams: readonly KnownStream[]
}

/** One of the figures that a finding sets against each other. */
export interface Side extends Bounds {
  /** A row being entered, a claim on record, what the ledger makes of several claims, or what a place has. */
  kind: 'row' | 'claim' | 'count' | 'place'
  places: readonly string[]
  /** The day up to which it counts, blank where there is none. */
  day: string
  row: number | null
  source: Source | null
}

/**
 * What one click would do to the row. Nothing is done without it. An amount is a decimal with a point and no separators: where it goes
 * into a cell that is read by a language, it has to be written with that language's decimal sign.
 */
export type Remedy =
  | { do: 'set_unit'; unit: UnitCode }
  | { do: 'set_amount'; amount: string }
  | { do: 'set_basis'; basis: 'total' | 'period' | 'unclear'; from: string }
  | { do: 'set_places'; places: readonly string[] }
  | { do: 'set_window'; from: string; to: string }
  /** `named`: what the other report is called, once it is told in words. */
  | { do: 'attach'; reportId: string; claimId: string; named?: string }
  | { do: 'set_qualifier'; qualifier: 'about' }
  | { do: 'remove_row' }
  /** Answers the finding: the figure stands all the same, for this reason. */
  | { do: 'answer'; check: Check; reason: 'rounding' }

/**
 * What a check found. `contradicts`: the figures named cannot all be true as entered; `unlikely`: they can, and misprints look
 * like this. Neither blocks.
 */
export interface Finding {
  check: Check
  /** Which sentence tells it. */
  variant: Variant
  severity: 'contradicts' | 'unlikely'
  row: number
  entered: Side
  against: readonly Side[]
  remedies: readonly Remedy[]
}

export type Variant =
  | 'whole'
  | 'endBeforeStart'
  | 'afterPublication'
  | 'future'
  | 'publishedInFuture'
  | 'readBeforePublished'
  | 'longBefore'
  | 'otherOutlet'
  | 'staleRepeat'
  | 'rowTwice'
  | 'sameWindow'
  | 'rounded'
  | 'earlier'
  | 'later'
  | 'inside'
  | 'insideSum'
  | 'around'
  | 'aroundSum'
  | 'partsExceed'
  | 'partsShort'
  | 'partsIncomplete'
  | 'partAboveWhole'
  | 'doesNotClose'
  | 'factor'
  | 'place'
  | 'rate'
  | 'level'
  | 'otherWords'
