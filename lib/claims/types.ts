import type { Pin } from '@/lib/ledger/types'
import type { Check } from './check-names'
import type { Reason } from './reasons'

/** One publication as entered. Days are ISO days; a blank is "not given". */
export interface ReportFields {
  key: string
  title: string
  publisher: string
  saidBy: string
  grade: string
  language: string
  url: string
  archiveUrl: string
  published: string
  accessed: string
}

/** One figure that a report states, as printed and as understood: `low`, `value`, `high` in whole base units. */
export interface ClaimFields {
  /** The public id, blank when the file gives none. */
  claimId: string
  operator: string
  /** Code of the country. */
  country: string
  metric: string
  part: string
  verb: string
  basis: string
  from: string
  fromPrecision: string
  to: string
  toPrecision: string
  /** Codes in UTF-16 order, each once. */
  places: readonly string[]
  qualifier: string
  amount: string
  amountTo: string
  unit: string
  low: bigint
  value: bigint
  high: bigint | null
  words: string
  note: string
  /** Public id of the claim that this one corrects, or blank. */
  supersedes: string
  withdrawn: boolean
  pin: Pin | ''
  pinReason: string
  /** ISO day on which the ruling was made; blank where nobody says. */
  pinDate: string
  /** Why it stands although checks found something. */
  answers: readonly ClaimAnswer[]
}

/** Why a figure stands although a check found something; the reason is blank where the file has no column for it. */
export interface ClaimAnswer {
  check: Check
  reason: Reason | ''
}

/** A row of a file: a figure with its report. */
export interface ReportedRow {
  /** Where the row begins in its file. */
  line: number
  report: ReportFields
  claim: ClaimFields
}

/** Who makes a change and when: the name that the audit keeps, and an ISO instant in UTC. */
export interface Author {
  by: string
  at: string
}
