import type { CountryPage } from '@/lib/links/page-href'

/** What a search finds, in the order in which it is shown. */
export const searchKinds = ['countries', 'places', 'operators', 'metrics', 'reports'] as const

export type SearchKind = (typeof searchKinds)[number]

/** A page that a search leads to. */
export interface SearchHit {
  /** Its country, as everything on record has one. */
  country: { code: string; name: string }
  /** Which list of the country's pages it is on, and by which key; a country itself is on none. */
  page?: CountryPage
  key?: string
  name: string
  /** The spelling by which it was found, where that is another than its name; else blank. */
  known: string
  /** Of a place its kind and the name of what it lies in, blank for the country; of a report who published it, and the ISO day. */
  place?: { kind: string; around: string }
  report?: { publisher: string; published: string }
}

/** What was found of a kind: no more than are listed, and whether there are more. */
export interface SearchGroup {
  kind: SearchKind
  hits: SearchHit[]
  more: boolean
}

export interface SearchRecord {
  /** The country in which was searched; null for all of them. */
  country: { code: string; name: string } | null
  groups: SearchGroup[]
}
