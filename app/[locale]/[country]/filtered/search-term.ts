import type { GivenParameters } from '@/lib/figures/figure-filter'
import { foldedWords } from '@/lib/places/fold'
import { longestTerm } from '@/lib/reports/filter'
import { tidied } from '@/lib/signs/cleared'

/** The name that an address asks for, `?q=deir`; blank where it asks for none, or for signs that no name is found by. */
export function searchTerm({ q = '' }: GivenParameters): string {
  const typed = tidied((typeof q === 'string' ? q : (q[0] ?? '')).trim().slice(0, longestTerm))
  return foldedWords(typed).length === 0 ? '' : typed
}
