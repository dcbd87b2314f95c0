import type { SourceState } from './states'
import type { NamedSubject } from './subject-data'

/** A source as the desk reads it. */
export interface ListedSource {
  key: string
  about: NamedSubject
  url: string
  text: string
  /** Blank where the reader left it out, and once it is decided. */
  contact: string
  state: SourceState
  /** When it came: an ISO instant. */
  at: string
  /** Who decided on it, by name, and when; blank while it waits. */
  decidedBy: string
  decidedAt: string
  reason: string
  draftKey: string
}

export interface SourcePage {
  rows: readonly ListedSource[]
  /** How many there are in all. */
  total: number
  /** The cursor of the next page; null on the last. */
  next: number | null
}
