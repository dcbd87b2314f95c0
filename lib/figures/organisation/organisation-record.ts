import type { FoundReports, NamedOrganisation } from '@/lib/reports/types'
import type { Narrowable } from '../figure-filter'
import type { MetricFigures } from '../types'

/** An organisation among those of a country's record: how many figures of its work stand, how many reports it said or published. */
export type ListedOrganisation = NamedOrganisation & { figures: number; said: number; published: number }

/** Whom a country's record names, the first of them where they are very many, and how many there are in all. */
export type OrganisationList = {
  country: { code: string; name: string }
  /** What the list may be filtered by. */
  narrowable: Narrowable
  organisations: ListedOrganisation[]
  found: number
}

/** An organisation as a country's record knows it. */
export type ShownOrganisation = NamedOrganisation & {
  country: { code: string; name: string }
  standingNote: string
  /** What else it is called; a blank language for an alias. */
  otherNames: { language: string; name: string }[]
  /** What it did in the country, by metric: each with one series at most, or with parts where reports give these alone. */
  metrics: MetricFigures[]
  /** Whether it is on record as an operator in the country. */
  operator: boolean
  /** Its latest reports, with how many there are. */
  said: FoundReports
  published: FoundReports
}
