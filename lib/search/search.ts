import 'server-only'
import type { Database } from '@/lib/db/open'
import { foldedWords } from '@/lib/places/fold'

/** A country of the record as a search asks for it. */
export type SearchedCountry = { id: number; code: string; name: string }

/** What a search of one kind is handed; it gives at most `most`. */
export interface Search {
  database: Database
  /** Folded words, at least one, each of which has to begin one. */
  words: readonly string[]
  /** At least one. */
  countries: readonly SearchedCountry[]
  language: string
  most: number
}

/** Whether a name has all of the words, each as the beginning of one of its own. */
export function hasWords(name: string, words: readonly string[]): boolean {
  const own = foldedWords(name)
  return words.every((word) => own.some((part) => part.startsWith(word)))
}
