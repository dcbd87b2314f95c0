import type { AmountUnit } from '@/lib/format/format'
import type { CountBounds, Mark } from '@/lib/ledger/mark'
import type { MetricKind, MetricShown, OperatorsRule } from '@/lib/metrics/types'
import type { MonthTotal } from './period/intervals'

/** An organisation as a reader meets it: by name, and marked where it is a party to the conflict. */
export type Operator = { key: string; name: string; party: boolean }

/**
 * A running total from `day` on, with its bounds. `carried` where `day` is the first of a period
 * and the total is from before it: no report speaks of that day.
 */
export type CurveStep = CountBounds & { day: string; value: bigint; carried?: true }

/**
 * A day of a running total where a figure was corrected or withdrawn later, which moved it: `on` is the day of that, `was` what
 * the figure gave, `now` what the one in its place gives; null where that is the same, or stands elsewhere.
 */
export type CurveMark = {
  kind: 'corrected' | 'withdrawn'
  day: string
  on: string
  was: bigint
  now: bigint | null
}

/** A day of a country or a place that its charts mark, with what an editor says of it. */
export type CurveEvent = { day: string; text: string }

/** One operator's running total of one metric in one country, or in one place. */
export type Series = CountBounds & {
  operator: Operator
  /** The operator's place in the country's order of operators: its colour and letter, the same on every chart. */
  position: number
  value: bigint
  /** Reported figures that it rests on. */
  claims: number
  firstDay: string
  lastDay: string
  /** Only of a level: the day of the oldest statement in it; `lastDay` is that of the newest. */
  statedFrom?: string
  /** Where several say the same and another of them said it last: it stands beside that, and is not added. */
  beside?: true
  steps: readonly CurveStep[]
  /** Its running totals at the ends of the months in which a report of it speaks; none where they are not read. */
  months: readonly MonthTotal[]
  /** The first day on which its places come to more than it gives for the country. */
  conflict: { day: string; sum: bigint; high: bigint } | null
  /** By day; not given where nothing of it was corrected or withdrawn. */
  marks?: readonly CurveMark[]
  /**
   * Only of a period that begins on a day: what it had come to before. `value` and `lastDay` are then those of the period's
   * end, and `claims` counts those that end within it: none where nothing was reported in it.
   */
  before?: CountBounds & { value: bigint; lastDay: string }
  /** Only of a period: the last day of which any report of it speaks, after the period too. Up to there its line is no guess. */
  reportedUntil?: string
}

/** Days that figures are narrowed to, both included; null: no bound. */
export type FigurePeriod = { from: string | null; to: string | null }

export type PlaceName = { code: string; kind: string; name: string }

/**
 * What figures are shown of: a country, or a place inside the country of this code; `operator` is the key of the one whose
 * work they are narrowed to.
 */
export type PlaceOfFigures = {
  code: string
  name: string
  country?: string
  operator?: string | undefined
  /** How the page is narrowed down, as the end of an address, which links to other figures keep; blank or none: not at all. */
  query?: string
  /** Days after which a running total without a new report is no longer drawn. */
  staleAfterDays?: number
}

/** An amount of one operator that adds up with its other rows to the country's total. */
export type AreaRow = CountBounds & {
  kind: 'place' | 'joint' | 'not_attributed'
  /** The place, or the place within which a joint amount or a rest stands. */
  within: PlaceName
  /** Codes of the places around `within`, the nearest first; not given where nobody asks. */
  around?: readonly string[]
  /** The places that a joint amount is for, else none. */
  joint: readonly PlaceName[]
  value: bigint
  claims: number
  lastDay: string
  /** Only of a level: the day of the oldest statement in it; `lastDay` is that of the newest. */
  statedFrom?: string
  /** Key of the one whose row it is; not given where it is added over operators. */
  operator?: string
}

/** A part of a metric, "of which": under its whole, never added to it. Of a period, what was added to it. */
export interface PartTotal {
  key: string
  label: string
  value: bigint
  /** The word before it. */
  mark: Mark | null
  /** Reported figures that it rests on. */
  claims: number
  lastDay: string
}

/** What is on record of one metric in one country; no series where nothing is. */
export type MetricFigures = {
  key: string
  /** Not given: a flow, which is added over operators, is not of people, and is shown also where nothing is reported. */
  kind?: MetricKind
  operators?: OperatorsRule
  people?: boolean
  /** That a number of people is on record and not published: those under this are withheld. */
  withheld?: number
  shown?: MetricShown
  label: string
  definition: string
  unit: AmountUnit
  /** Whether the steps are the days on which totals change, or the ends of months where those would be too many. */
  grain: 'day' | 'month'
  series: readonly Series[]
  rows: readonly AreaRow[]
  /** How many of the figures that were kept corroborate another; null where they are too many to be looked at. */
  corroborating?: number | null
  /** How many figures are set aside because they contradict what counts, where these are at least as many as count. */
  contested?: number
  /** Where no report states some of its wholes: the labels of the parts that these are sums of, by group. */
  sumsOfParts?: readonly (readonly string[])[]
  /** Where there is no series, the parts that are reported without a whole; not given where there are none. */
  parts?: readonly PartTotal[]
  /** By day; not given where nothing is noted. */
  events?: readonly CurveEvent[]
  /** Where given, the figures are narrowed to it: with a first day, rows are what was added within it. */
  period?: FigurePeriod
}
