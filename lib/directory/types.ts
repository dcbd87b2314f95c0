/** What has names in several languages that administrators look after. */
export type NamedKind = 'place' | 'organisation'

/** What stands in lists, and may be taken away from them. */
export type ListedKind = NamedKind | 'metric'

/** A name as people enter it. */
export interface EnteredName {
  /** ISO 639 code; blank for an alias that belongs to no language, and where nobody said which. */
  language: string
  name: string
  /** Another spelling, by which it is found and which is no heading of a page. */
  alias: boolean
}

/** A name on record. */
export interface KeptName extends EnteredName {
  id: number
}

/** One of a list, with what it is called. */
export interface ListedThing {
  /** The code of a place, the key of an organisation. */
  key: string
  name: string
  /** Of a place: its kind. Of an organisation: its standing. */
  kind: string
  /** Code of the country that a place lies in, else blank. */
  country: string
  /** Names of the places around it, the nearest first; none for an organisation. */
  around: string[]
  /** How many names and aliases it has. */
  names: number
  /** What it is merged into, blank where it is not. */
  mergedInto: string
  /** How many figures that stand are of it, and how many drafts that are worked on name it. */
  figures: number
  drafts: number
  /** Whether a figure, a report or a draft names it. */
  isNamed: boolean
}

/** One page of a list. */
export interface ListPage {
  things: ListedThing[]
  /** How many there are on all pages. */
  total: number
  isFirst: boolean
  /** What the next page comes after; null for the last. */
  next: number | null
}
