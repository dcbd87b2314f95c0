import type { NamedSubject } from './subject-data'

/** What a reader wrote who named a source. */
export interface ReaderLetter {
  about: NamedSubject
  text: string
  /** Blank where the reader left it out, and once it is decided what becomes of the source. */
  contact: string
  /** When it came: an ISO instant. */
  at: string
}
