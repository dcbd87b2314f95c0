import { byNameIn } from '@/lib/i18n/names'
import { entryOf } from '@/lib/lookup/entry-of'
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
export interface DirectoryPlace extends IndexedPlace {
  depth: number
  /** Whether it was asked for, or stands here for what lies inside it. */
  found: boolean
  /** The spelling by which it was found, where its name is another. */
  known: string
}

/**
 * How much of what was asked for is listed: all of it; only the outermost places, whose numbers hold all that lies inside;
 * the first by name.
 */
export type Listed = 'all' | 'outermost' | 'first'

/**
 * The places that figures name, or those that have a spelling with all words of `typed` in it, each word as the beginning of
 * one; with the places around them, as a tree in the order of names in `language`. Where they are more than `most`: without a search as
 * many whole levels from the outside as are no more than that, else the first by name.
 */
export function listPlaces(
  places: readonly IndexedPlace[],
  typed: string,
  most: number,
  language = 'en',
): { entries: DirectoryPlace[]; found: number; listed: Listed } {
  const words = fold(typed).split(' ').filter(Boolean)
  const byName = orderedBy(language)
  const byCode = new Map(places.map((place) => [place.code, place]))
  const known = new Map<string, string>()
  for (const place of places) {
    if (place.parent === null) continue
    const spelling = words.length === 0 ? (place.named ? place.name : undefined) : spellingWith(place, words)
    if (spelling !== undefined) known.set(place.code, spelling)
  }
  const found = [...known.keys()].map((code) => entryOf(byCode, code)).sort(byName)
  const around = (code: string) => {
    const codes: string[] = []
    for (let at = byCode.get(code)?.parent ?? null; at !== null; at = byCode.get(at)?.parent ?? null)
      codes.push(at)
    return codes
  }
  const outer = words.length === 0 && found.length > most ? outermost(found, around, most) : null
  const shown = outer ?? new Set(found.slice(0, most).map(({ code }) => code))
  const listed = new Set([...shown].flatMap((code) => [code, ...around(code)]))
  const inside = new Map<string, IndexedPlace[]>()
  for (const code of listed) {
    const place = entryOf(byCode, code)
    const around = place.parent ?? ''
    inside.set(around, [...(inside.get(around) ?? []), place])
  }
  const entries: DirectoryPlace[] = []
  const walk = (code: string, depth: number) => {
    for (const place of (inside.get(code) ?? []).sort(byName)) {
      const spelling = known.get(place.code) ?? place.name
      entries.push({
        ...place,
        depth,
        found: shown.has(place.code) && known.has(place.code),
        known: spelling === place.name ? '' : spelling,
      })
      walk(place.code, depth + 1)
    }
  }
  for (const country of inside.get('') ?? []) walk(country.code, 0)
  return {
    entries,
    found: found.length,
    listed: outer !== null ? 'outermost' : found.length > most ? 'first' : 'all',
  }
}

/** Levels of places from the outside, whole, while they are no more than `most`; null where the first of them is more. */
function outermost(
  found: readonly IndexedPlace[],
  around: (code: string) => string[],
  most: number,
): Set<string> | null {
  const levels: Set<string>[] = []
  for (const { code } of found) {
    // Without the country, which is around all.
    for (const [depth, at] of [code, ...around(code)].reverse().slice(1).entries()) {
      levels[depth] ??= new Set()
      levels[depth].add(at)
    }
  }
  const shown = new Set<string>()
  for (const level of levels) {
    if (shown.size + level.size > most) break
    for (const code of level) shown.add(code)
  }
  return shown.size === 0 ? null : shown
}

/** Its name where that has the words, else the first other spelling that has. */
function spellingWith({ name, spellings }: IndexedPlace, words: readonly string[]): string | undefined {
  const having = spellings.filter(({ folded }) => {
    const own = folded.split(' ')
    return words.every((word) => own.some((part) => part.startsWith(word)))
  })
  return having.some((spelling) => spelling.name === name) ? name : having[0]?.name
}

function orderedBy(language: string) {
  const inOrder = byNameIn(language)
  return (a: IndexedPlace, b: IndexedPlace) => inOrder(a.name, b.name) || byCodeUnits(a.code, b.code)
}
