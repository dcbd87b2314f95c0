import type { Month } from '@/lib/periods/month'
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
  /** Whether it is entered for practice, and never sent. */
  practice: boolean
  author: { id: string; name: string }
  /** ISO instants in UTC; blank where it has not been. */
  changedAt: string
  sentAt: string
}

/** One of a person's own drafts, with what was remarked on it. */
export type OwnDraft = ListedDraft & { remarks: DraftComment[] }

/** A report that waits for review. What else may wait there is told apart by `kind`. */
export interface WaitingDraft extends ListedDraft {
  kind: 'draft'
  /** As it was listed: what is decided on it holds for this version. */
  version: number
  /** Code of its country, or blank. */
  country: string
  /** Whether its author answered a check. */
  open: boolean
  /** Who has it before them. */
  lock: { id: string; name: string; at: string } | null
  /** Who shall review it. */
  reviewer: { id: string; name: string } | null
}

/** A page of a list of drafts: how many there are in all, and the cursor of the next page; null on the last. */
export interface DraftPage<Row = ListedDraft> {
  rows: Row[]
  total: number
  next: string | null
}

/** A draft with everything that is typed in it and said of it. */
export interface ReadDraft extends ListedDraft {
  version: number
  /** Id of who saved it last. */
  changedBy: string
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

/** What somebody did within a week: reports that they sent, that came back to them, that were published; and that they decided on. */
export interface PersonWeek {
  id: string
  name: string
  sent: number
  returned: number
  published: number
  reviewed: number
}

/** What is found at the desk, by kind; `facts` tells those of one name apart. Plain data: it goes to the browser. */
export interface FoundAtDesk {
  groups: {
    kind: FoundKind
    /** `template`: key of the template that a report is begun from by choosing this. */
    hits: { href: string; name: string; facts: string; template?: string }[]
  }[]
}

export type FoundKind =
  | 'templates'
  | 'pages'
  | 'sources'
  | 'drafts'
  | 'waiting'
  | 'reports'
  | 'places'
  | 'operators'
  | 'people'

/** The months in which a figure that counts ends, of each operator of a country. */
export interface Coverage {
  /** The earliest first. */
  months: Month[]
  operators: { name: string; reported: ReadonlySet<Month> }[]
}

/** What the team got through in a week. */
export interface ProgressWeek {
  /** The day on which it begins. */
  from: string
  sent: number
  returned: number
  published: number
  /** Hours from being sent to being published, of the middle one; null where none was. */
  medianHours: number | null
}
