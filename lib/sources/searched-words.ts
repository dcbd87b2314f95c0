import { foldedWords } from '@/lib/places/fold'
import { tidied } from '@/lib/signs/cleared'

/** Longer terms are cut, here and where they are looked for: PostgreSQL's indexes hold no texts of any length. */
const LONGEST_TERM = 100

/** A text of no more signs than are kept, never half of one at its end. */
export const termOf = (text: string): string => text.slice(0, LONGEST_TERM).replace(/[\uD800-\uDBFF]$/, '')

/** The words of what somebody looks for, or of what it is looked for in. */
export const searchedWords = (text: string): string[] => [...new Set(foldedWords(tidied(text)).map(termOf))]
