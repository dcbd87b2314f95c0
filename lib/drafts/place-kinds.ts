import type { PlaceKind } from '@/lib/places/tree'
import { meantBy } from '@/lib/spreadsheets/mapping/vocabulary'

/** Words of which people type the beginning. */
const BEGUN: readonly [word: string, kind: PlaceKind][] = [
  ['governorate', 'admin1'],
  ['province', 'admin1'],
  ['oblast', 'admin1'],
  ['region', 'admin1'],
  ['muhafazah', 'admin1'],
  ['district', 'admin2'],
  ['municipality', 'admin2'],
  ['county', 'admin2'],
  ['raion', 'admin2'],
  ['subdistrict', 'admin3'],
  ['commune', 'admin3'],
  ['city', 'city'],
  ['town', 'city'],
  ['village', 'locality'],
  ['locality', 'locality'],
]
const SHORTEST = 3

/**
 * The kinds of place that the first or the last of folded words may mean, each with the words beside it: "idlib gov" is a governorate
 * called "idlib". A name alone is of any kind.
 */
export function typedKinds(words: readonly string[]): { kind: PlaceKind; others: string[] }[] {
  if (words.length < 2) return []
  return [words.length - 1, 0].flatMap((at) => {
    const kind = kindOf(words[at] ?? '')
    return kind === null ? [] : [{ kind, others: words.filter((_, other) => other !== at) }]
  })
}

function kindOf(word: string): PlaceKind | null {
  const known = meantBy(word, 'place') as PlaceKind | null
  if (known !== null || word.length < SHORTEST) return known
  return BEGUN.find(([name]) => name.startsWith(word))?.[1] ?? null
}
