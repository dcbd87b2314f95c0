import type { Check } from '@/lib/claims/check-names'
import type { EntryCounts } from '@/lib/publishing/write-context'
import type { CellProblem } from '@/lib/spreadsheets/types'

/** What a check finds in figures of a file, all of a kind together. */
export interface CheckedKind {
  check: Check
  severity: 'contradicts' | 'unlikely'
  /** How many there are without an answer; of those that are unlikely as many as were put into words. */
  count: number
  /** The first different ones of them: the row of the file, and what was found, in every language. */
  first: { where: string; sentences: Record<string, string> }[]
}

/** A number that readers see, before and after. Amounts in base units, as decimal texts. */
export interface ReviewedNumber {
  /** Whose work it is, in every language that has a name; of one that is new as the file has it. */
  operator: Record<string, string>
  metric: string
  part: string
  /** Codes of its places. */
  area: string[]
  /** Null where nothing was on record. */
  before: string | null
  after: string
}

/** A publication of a file with some of its figures. */
export interface ReviewedReport {
  key: string
  title: string
  country: string
  figures: number
  /** The first of them, by their columns. */
  sample: Record<string, string>[]
}

/** What the figures of a file would do to the record, all of them together, as a dry run of their import tells. */
export interface BatchReview {
  /** When that was found out: an ISO instant in UTC. */
  at: string
  counts: EntryCounts
  /** What cannot be entered; with any of these nothing else is known. */
  problems: CellProblem[]
  problemCount: number
  organisations: string[]
  kinds: CheckedKind[]
  /** How many findings there are beside those that were put into words. */
  untold: number
  /** Numbers that would be others, those of countries first; of very many the first. */
  numbers: ReviewedNumber[]
  numberCount: number
  /** Numbers that would fall, those of countries first, and figures that count and no longer would, by their public ids. */
  falls: ReviewedNumber[]
  fallCount: number
  setAside: string[]
  setAsideCount: number
  /** A digest of all that would fall or be set aside: what a reviewer has seen is published, nothing else. */
  lowers: string
  reports: ReviewedReport[]
  reportCount: number
}

/** Why a batch was not published though somebody asked for it. */
export type Unpublished = 'problems' | 'moved' | 'unanswered' | 'refused'

/** A batch that waits for review, as lists show it. */
export interface WaitingBatch {
  key: string
  fileName: string
  figures: number
  author: string
  /** ISO instant in UTC. */
  sentAt: string
}
