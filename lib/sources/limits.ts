import { LONGEST } from '@/lib/exchange/limits'

/** How much may be said in a field of a source, in UTF-16 units. */
export const LONGEST_OF_FIELD = {
  ...{ address: LONGEST.address, title: LONGEST.title, publisher: LONGEST.name, operator: LONGEST.name },
  note: LONGEST.words,
} as const

/** Longest text of a source, in UTF-16 units: as much as a draft reads. */
export const LONGEST_SOURCE_TEXT = 100_000

/** So many sources are added at once at most, by a list or by a file. */
export const mostAdded = 2_000

/** Largest file of sources or of one source's text, in bytes, and longest list that is pasted, in UTF-16 units. */
export const mostFileBytes = 5_000_000
export const longestPaste = 1_000_000

/** So many sources are changed at once at most: those that a page of the list shows. */
export const sourcesPerPage = 50

/** More than these are not counted: the page says "more than". */
export const mostSourcesCounted = 1_000
