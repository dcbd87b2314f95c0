import { fold } from './fold'
import { byCodeUnits } from './tree'

/** A place as an index lists it. */
export interface IndexedPlace {
  code: string
  kind: string
  /** Code of the place around it, null for a country. */
  parent: string | null
  name: string
  /** Every name and alias, with its folded form. */
  spellings: readonly { name: string; folded: string }[]
  /** Whether a reported figure names it, alone or with others. */
  named: boolean
}

/** A place in an index, as deep as it lies below the country. */
export interface PlaceEntry extends IndexedPlace {
  depth: number
  /** Whether it was asked for, or stands here for what lies inside it. */
  found: boolean
  /** The spelling by which it was found, where its name is another. */
  known: string
}

/**
 * The places that figures name, or those that have a spelling with all words of `typed` in it, each word as the beginning of
 * one; with the places around them, as a tree in the order of names. At most `most` of them, the first by name.
 */
export function listPlaces(
  places: readonly IndexedPlace[],
  typed: string,
  most: number,
): { entries: PlaceEntry[]; found: number } {
  const words = fold(typed).split(' ').filter(Boolean)
  const byCode = new Map(places.map((place) => [place.code, place]))
  const known = new Map<string, string>()
  for (const place of places) {
    if (place.parent === null) continue
    const spelling = words.length === 0 ? (place.named ? place.name : undefined) : spellingWith(place, words)
    if (spelling !== undefined) known.set(place.code, spelling)
  }
  const found = [...known.keys()].map((code) => byCode.get(code)!).sort(byName)
  const shown = new Set(found.slice(0, most).map(({ code }) => code))
  const listed = new Set(shown)
  for (const code of shown) {
    for (let at = byCode.get(code)?.parent ?? null; at !== null; at = byCode.get(at)?.parent ?? null)
      listed.add(at)
  }
  const inside = new Map<string, IndexedPlace[]>()
  for (const code of listed) {
    const place = byCode.get(code)!
    const around = place.parent ?? ''
    inside.set(around, [...(inside.get(around) ?? []), place])
  }
  const entries: PlaceEntry[] = []
  const walk = (code: string, depth: number) => {
    for (const place of (inside.get(code) ?? []).sort(byName)) {
      const spelling = known.get(place.code) ?? place.name
      entries.push({
        ...place,
        depth,
        found: shown.has(place.code),
        known: spelling === place.name ? '' : spelling,
      })
      walk(place.code, depth + 1)
    }
  }
  for (const country of inside.get('') ?? []) walk(country.code, 0)
  return { entries, found: found.length }
}

/** Its name where that has the words, else the first other spelling that has. */
function spellingWith({ name, spellings }: IndexedPlace, words: readonly string[]): string | undefined {
  const having = spellings.filter(({ folded }) => {
    const own = folded.split(' ')
    return words.every((word) => own.some((part) => part.startsWith(word)))
  })
  return having.some((spelling) => spelling.name === name) ? name : having[0]?.name
}

function byName(a: IndexedPlace, b: IndexedPlace): number {
  return byCodeUnits(fold(a.name), fold(b.name)) || byCodeUnits(a.code, b.code)
}
