import type { NamedOrganisation } from '@/lib/reports/types'

/** How many figures that stand come from one source under one grade; outlets that quote one source have it in common. */
export interface SourceCount {
  grade: string
  /** Whom reports quote; who published them where they quote nobody. */
  source: NamedOrganisation
  /** Reported figures that stand. */
  figures: number
}

/** What the figures of a page rest on, the source and grade with most of them first. */
export type TrustRecord = readonly SourceCount[]
