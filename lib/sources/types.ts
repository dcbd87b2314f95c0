import type { Priority } from './queue'
import type { SourceState } from './states'

/** What is known of a source before it is read: all of it as typed and cleared, days as YYYY-MM-DD, blank where it is not known. */
export interface SourceFields {
  /** An address of the web. */
  url: string
  title: string
  publisher: string
  published: string
  /** A code such as ar. */
  language: string
  /** The code of a country. */
  country: string
  operator: string
  priority: Priority
  due: string
  note: string
}

/** A source that is to be added, with its text where that is at hand. */
export interface NewSource extends SourceFields {
  text: string
}

/** Another source or a published report that seems to be the same. */
export interface Duplicate {
  kind: 'source' | 'report'
  key: string
  title: string
  url: string
  publisher: string
  published: string
  /** The code of its country, of a report of the first of them; blank where none is known. */
  country: string
  /** Of a source. */
  state: SourceState | null
  /** What is the same: the address; title, publisher and day; nearly all of the text; figures, which a report states in the same words. */
  by: readonly DuplicateBy[]
}

export type DuplicateBy = 'address' | 'titled' | 'near' | 'figures'

/** A source as a list shows it. */
export interface ListedSource extends SourceFields {
  key: string
  state: SourceState
  assignee: { id: string; name: string } | null
  /** When it came: an ISO instant. */
  at: string
  version: number
  /** Whether a reader sent it. */
  isFromReader: boolean
}

export interface SourcePage {
  rows: readonly ListedSource[]
  /** How many fit the filter, counted up to a little more than `mostCounted`. */
  total: number
  /** The cursor of the next page; null on the last. */
  next: string | null
}

/** A source with all that is known of it. */
export interface ReadSource extends ListedSource {
  text: string
  addedBy: string
  draftKey: string
  reportKey: string
  /** Key of the reader's letter that it came by; blank: somebody at the desk added it. */
  readerKey: string
  /** Why nothing is in it. */
  reason: string
  /** What it repeats. */
  folded: FoldedInto | null
  /** What is folded into it. */
  outlets: readonly SourceLink[]
}

/** A source or a published report that a source repeats; the code of a country whose page has the report, blank where none has. */
export interface FoldedInto {
  kind: 'source' | 'report'
  key: string
  title: string
  country: string
}

export interface SourceLink {
  key: string
  title: string
  url: string
  publisher: string
}
