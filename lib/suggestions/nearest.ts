import { distance } from 'fastest-levenshtein'
import { fold } from '@/lib/places/fold'

/** Something that an address may have meant, with all that it is called: names in any spelling, keys, codes. */
export type SuggestionCandidate<Of> = { of: Of; spellings: readonly string[] }

/** Longer addresses are no slip of a finger. */
const longestCompared = 100

/**
 * What is called most nearly as `typed` says: with at most about a third of its letters different, or beginning with it; the
 * nearest first, at most `most`, in the order given where they are as near. Case, accents and signs do not matter.
 */
export function nearest<Of>(
  typed: string,
  candidates: readonly SuggestionCandidate<Of>[],
  most: number,
): Of[] {
  const folded = fold(typed.slice(0, 2 * longestCompared))
  if (folded === '' || folded.length > longestCompared) return []
  const limit = Math.max(1, Math.round(folded.length / 3))
  return candidates
    .map(({ of, spellings }) => ({
      of,
      far: Math.min(...spellings.map((one) => farness(folded, fold(one), limit))),
    }))
    .filter(({ far }) => far <= limit)
    .sort((a, b) => a.far - b.far)
    .slice(0, most)
    .map(({ of }) => of)
}

function farness(typed: string, spelling: string, limit: number): number {
  const begins = typed.length > 2 && spelling.startsWith(typed) ? limit : Number.POSITIVE_INFINITY
  if (Math.abs(typed.length - spelling.length) > limit) return begins
  return Math.min(begins, distance(typed, spelling))
}
