import type { AmountUnit } from '../format/format'

/** An organisation as a reader meets it: by name, and marked where it is a party to the conflict. */
export type Operator = { key: string; name: string; party: boolean }

/** A running total from `day` on; `atLeast` where nothing bounds it from above. */
export type Step = { day: string; value: bigint; atLeast: boolean }

/** One operator's running total of one metric in one country, or in one place. */
export type Series = {
  operator: Operator
  /** The operator's place in the country's order of operators: its colour and letter, the same on every chart. */
  position: number
  value: bigint
  atLeast: boolean
  /** Reported figures that it rests on. */
  claims: number
  firstDay: string
  lastDay: string
  steps: readonly Step[]
  /** The first day on which its places come to more than it gives for the country. */
  conflict: { day: string; sum: bigint; high: bigint } | null
}

export type PlaceName = { code: string; kind: string; name: string }

/** What figures are shown of: a country, or a place inside the country of this code. */
export type ShownPlace = { code: string; name: string; country?: string }

/** An amount of one operator that adds up with its other rows to the country's total. */
export type AreaRow = {
  kind: 'place' | 'joint' | 'not_attributed'
  /** The place, or the place within which a joint amount or a rest stands. */
  within: PlaceName
  /** The places that a joint amount is for, else none. */
  joint: readonly PlaceName[]
  value: bigint
  atLeast: boolean
  claims: number
  lastDay: string
}

/** What is on record of one metric in one country; no series where nothing is. */
export type MetricFigures = {
  key: string
  label: string
  definition: string
  unit: AmountUnit
  /** Whether the steps are the days on which totals change, or the ends of months where those would be too many. */
  grain: 'day' | 'month'
  series: readonly Series[]
  rows: readonly AreaRow[]
}
