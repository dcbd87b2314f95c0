import type { Metric } from '@/lib/metrics/types'
import { fold } from '@/lib/places/fold'
import type { PlaceKind } from '@/lib/places/tree'
import type { FilledCells } from '../schema'

/** A metric with what people call it and its parts. */
export interface ChosenMetric extends Metric {
  label: string
  partLabels: { value: string; label: string }[]
}

/** What of many fits a typed text: the first of it, and how much there is. */
export interface Offered<One> {
  first: One[]
  found: number
}

/** Organisations beyond these are known by the server alone, which finds them by any exact spelling. */
export const MOST_ORGANISATIONS = 1_000

/** What may be chosen while a report is entered. Plain data: it goes to the browser. */
export interface DraftChoices {
  metrics: ChosenMetric[]
  countries: { value: string; label: string }[]
  /** Organisations on record, each with every spelling that finds it, folded. */
  organisations: NamedChoice[]
  /** How many organisations are on record beside these. */
  moreOrganisations: number
}

/** Something that is found by any of its spellings. */
export interface NamedChoice {
  name: string
  spellings: string
}

/** Whether an organisation may be on record, as far as its name is known here. */
export const mayBeOnRecord = (organisations: readonly NamedChoice[], typed: string) =>
  organisations.length >= MOST_ORGANISATIONS || organisations.some((known) => isNamed(known, typed))

/** Whether what is typed is a spelling of it. */
const isNamed = ({ spellings }: NamedChoice, typed: string) => spellings.split('\n').includes(fold(typed))

/** A place that may be chosen, with where it lies. */
export interface PlaceChoice {
  code: string
  name: string
  kind: PlaceKind
  /** Name of the place around it; blank for a country. */
  around: string
}

/** What an operator's last report gave figures of; amounts, days and words are left for the new report to say. */
export interface LastReportFigures {
  title: string
  published: string
  figures: FilledCells[]
  places: PlaceChoice[]
}
