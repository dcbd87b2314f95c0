import type { NamedOrganisation } from '@/lib/reports/types'

/** How many figures that stand come from one source under one grade; outlets that quote one source have it in common. */
export interface SourceCount {
  grade: string
  /** Whom reports quote; who published them where they quote nobody. */
  source: NamedOrganisation
  /** Reported figures that stand, and the reports that state them. */
  figures: number
  reports: number
}

/** What the figures of a page rest on; null where they are too many to be looked at for a page. */
export type TrustRecord = readonly SourceCount[] | null
