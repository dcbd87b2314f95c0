import type { DraftComment, DraftContent } from './schema'
import type { DraftState } from './states'

/** A draft as lists show it. */
export interface ListedDraft {
  key: string
  title: string
  figures: number
  state: DraftState
  /** Key of the published report that it corrects, or blank. */
  corrects: string
  author: { id: string; name: string }
  /** ISO instants in UTC; blank where it has not been. */
  changedAt: string
  sentAt: string
}

/** One of a person's own drafts, with what was remarked on it. */
export type OwnDraft = ListedDraft & { remarks: DraftComment[] }

/** A page of a list of drafts: how many there are in all, and the cursor of the next page; null on the last. */
export interface DraftPage<Row = ListedDraft> {
  rows: Row[]
  total: number
  next: number | null
}

/** A draft with everything that is typed in it and said of it. */
export interface ReadDraft extends ListedDraft {
  version: number
  content: DraftContent
  /** Key of the report that came of it, or blank. */
  reportKey: string
  comments: DraftComment[]
}

/** A draft that corrects a published report and is not decided on yet. */
export interface PendingCorrection {
  key: string
  state: DraftState
  by: string
}
