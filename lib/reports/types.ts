import type { BaseUnit, UnitCode } from '@/lib/quantities/units'

/** An organisation as it is named on a page. */
export type NamedOrganisation = { key: string; name: string; party: boolean }

/** A document that a report was read from: what it was called, its bytes, and their SHA-256 in hexadecimal. */
export type SourceDocument = { name: string; size: number; sha256: string }

export type ListedReport = {
  key: string
  title: string
  /** In which the title is (BCP 47); blank where nobody said, and where the report is called by what is known of it. */
  titleLanguage: string
  publisher: NamedOrganisation
  saidBy: NamedOrganisation | null
  published: string
  grade: string
  /** Figures on record that it states of the country, ended ones included. */
  claims: number
}

/** The place in a country's list after which older reports follow. */
export type ReportCursor = { published: string; id: number }

export type ReportList = {
  country: { code: string; name: string }
  total: number
  reports: ListedReport[]
  /** Where the next page begins, null on the last. */
  older: ReportCursor | null
}

/** The reports that a search finds, one page of them. */
export type FoundReports = {
  country: { code: string; name: string }
  /** How many there are, or at least are where `more` is said. */
  total: number
  more: boolean
  reports: ListedReport[]
  /** Where the next page begins, null on the last. */
  next: ReportCursor | null
}

/** The organisations that a list of reports may be narrowed to. */
export type ReportChoices = {
  operators: NamedOrganisation[]
  speakers: NamedOrganisation[]
  publishers: NamedOrganisation[]
  /** Whether there are more than these lists name. */
  more: boolean
}

/** A figure as a report prints it. */
export type FigureAsPrinted = { amount: string; amountTo: string; unit: UnitCode; qualifier: string }

/** Where a claim stands: enough to name it and lead to its report. */
export type ClaimReference = FigureAsPrinted & {
  key: string
  report: { key: string; title: string; published: string }
  /** Code of the country in whose list the report is. */
  country: string
}

/** One figure of a report, as printed and as understood, and what became of it. */
export type ReadClaim = FigureAsPrinted & {
  key: string
  metric: { key: string; label: string; baseUnit: BaseUnit; displayUnit: UnitCode }
  /** Name of the part that it counts, blank for the whole. */
  part: string
  operator: NamedOrganisation
  places: { code: string; kind: string; name: string }[]
  /** Of its report, and so of its words and its verb (BCP 47); blank where nobody said. */
  language: string
  verb: string
  basis: string
  from: { day: string; precision: string }
  to: { day: string; precision: string }
  low: bigint
  value: bigint
  high: bigint | null
  words: string
  note: string
  /** Blank while it stands, else superseded | withdrawn, with the instant. */
  ended: string
  endedAt: string
  /** Why it was corrected or withdrawn, and what the editor said of it; blank where nobody said. */
  endedReason: string
  endedNote: string
  /** counted | corroborates | set_aside | on_record; blank when it no longer stands. */
  status: string
  because: ClaimReference[]
  /** The editor's latest decision, null where there is none; `none` took back the one before. */
  ruling: ReadRuling | null
  /** Why it was published although checks were open. */
  answers: { check: string; reason: string; note: string; at: string; cameWithFile: boolean }[]
  /** Only of people: that it is under the smallest number that is shown, or would tell one that is; its amounts and words are left out. */
  withheld?: { kind: 'under' | 'withheld'; smallest: number }
  supersedes: ClaimReference | null
  supersededBy: ClaimReference[]
}

export interface ReadRuling {
  ruling: string
  reason: string
  note: string
  /** When it was made: an instant, or an ISO day where a file gives that alone. */
  at: string
  /** It came with a file that does not say when it was made; `at` is when the file was entered. */
  cameWithFile: boolean
}

/** A figure with the report that states it, and the stream that it belongs to. */
export type SourcedClaim = ReadClaim & {
  streamId: number
  /** Key of the part that it counts, blank for the whole. */
  partKey: string
  /** Code of the country that its operation is in. */
  country: string
  report: {
    key: string
    title: string
    titleLanguage: string
    published: string
    grade: string
    publisher: NamedOrganisation
  }
}

/** Claims of other reports that state the same, by the key of the claim of this report, and whether there are more than these. */
export interface Outlets {
  of: ReadonlyMap<string, SourcedClaim[]>
  more: boolean
}

export type ReadReport = {
  country: { code: string; name: string }
  key: string
  title: string
  titleLanguage: string
  publisher: NamedOrganisation
  saidBy: NamedOrganisation | null
  published: string
  accessed: string
  grade: string
  language: string
  url: string
  archiveUrl: string
  /** The documents that it was read from, in the order in which they were named. */
  documents: SourceDocument[]
  claims: SourcedClaim[]
  /** By key of a claim: the standing claims of other reports on the same work, places and days. */
  outlets: Outlets
}
