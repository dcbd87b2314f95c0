import type { FileOffer, Mapping } from '@/lib/spreadsheets/types'
import type { StoredReview } from './batch/stored'
import type { FileOutcome } from './outcome'

/** What an import goes through: its bytes arrive, it is worked on, its figures wait for review as a batch, it is finished, or it was put away. */
export const IMPORT_STATES = ['arriving', 'open', 'sent', 'done', 'discarded'] as const
export type ImportState = (typeof IMPORT_STATES)[number]

/** An import as lists show it. */
export interface ListedImport {
  key: string
  state: ImportState
  fileName: string
  /** In bytes. */
  fileSize: number
  /** SHA-256, in hexadecimal. */
  fileHash: string
  /** ISO instants in UTC. */
  createdAt: string
  changedAt: string
  /** Whether it cannot be read. */
  isRefused: boolean
  /** How many drafts came of it. */
  drafts: number
  /** Whether its figures were sent for review as one batch. */
  isBatch: boolean
}

/** Why a file cannot be read: the code of a refusal of lib/spreadsheets, and what its sentence names. */
export interface ImportRefusal {
  code: string
  values: Readonly<Record<string, string | number>>
}

/** An import with everything that is known of its file. */
export interface ReadImport extends ListedImport {
  authorId: string
  /** Codes of the countries that its figures are about, with a space between; blank until they are known. */
  countries: string
  version: number
  /** What the file holds; null until it was looked at. */
  offer: FileOffer | null
  /** How it is read; null until it was looked at, and where none of its sheets can be. */
  mapping: Mapping | null
  /** What it comes to; null until that was worked out. */
  outcome: FileOutcome | null
  /** Whether `outcome` follows from the mapping as it is now. */
  isCurrent: boolean
  /** Why the file cannot be read; null where it can. */
  refusal: ImportRefusal | null
  /** What its figures would do all together; null where that was not worked out. */
  review: StoredReview | null
  /** What whoever returned it as a batch said of it; blank else. */
  remark: string
  /** ISO instants in UTC; blank where it was not sent, or nobody has decided on it. */
  sentAt: string
  decidedAt: string
  decidedBy: string
}

/** A mapping that was kept under a name. */
export interface KeptMapping {
  name: string
  shape: string
  mapping: Mapping
  at: string
  usedFor: string
  usedAt: string
}
