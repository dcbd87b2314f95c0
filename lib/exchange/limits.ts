/**
 * How much may be said in one cell, in UTF-16 units, and how many places in one area: the same in a file, in a form, and in what
 * is published from either.
 */
export const LONGEST = { id: 200, name: 200, title: 500, address: 2_000, words: 4_000 } as const

/** Most places of one figure. */
export const MOST_PLACES = 100
