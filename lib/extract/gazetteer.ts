import { fold } from '../places/fold'
import type { NamedPlace } from '../places/resolve'
import { placeTree } from '../places/tree'
import { LANGUAGE_FILES, LANGUAGES } from './language'
import { addPhrase, emptyPhrasebook, type Phrasebook } from './phrases'

/** A place on record, as a text may name it. */
export type KnownPlace = { code: string; country: string; kind: NamedPlace['kind'] }

/** The places on record by their names, aliases and inflected forms. Kinds of phrases are codes of places. */
export type Gazetteer = {
  names: Phrasebook
  place(code: string): KnownPlace
  /** The place code of a country known by two or three letters; null where it is not on record. */
  countryOf(letters: string): string | null
}

/** A place with, for a country, its code of three letters. */
export type GazetteerPlace = NamedPlace & { iso3?: string | null }

/** Makes the gazetteer of a list of places; takes milliseconds, so make it once. */
export function gazetteerOf(places: readonly GazetteerPlace[]): Gazetteer {
  const tree = placeTree(places)
  const names = emptyPhrasebook()
  const known = new Map<string, KnownPlace>()
  const countries = new Map<string, string>()
  for (const { code, kind, names: written, aliases, iso3 } of places) {
    known.set(code, { code, kind, country: tree.countryOf(code) ?? code })
    if (kind === 'country') for (const letters of [code, iso3]) if (letters) countries.set(letters, code)
    const spellings = [...Object.values(written), ...aliases].filter((name) => name !== null)
    for (const form of new Set(spellings.flatMap(formsOf))) {
      if (!/[,?|*#]/.test(form)) addPhrase(names, form, code)
    }
  }
  return {
    names,
    place: (code) => known.get(code)!,
    countryOf: (letters) => countries.get(letters.toUpperCase()) ?? null,
  }
}

/** A name and its inflected forms, by the endings of every language written in its letters. */
function formsOf(name: string): string[] {
  const folded = fold(name)
  const forms = LANGUAGES.flatMap((language) =>
    Object.entries(LANGUAGE_FILES[language].endings as Record<string, string>).flatMap(([ending, others]) => {
      const own = fold(ending)
      if (!folded.endsWith(own) || !sameScript(folded, others)) return []
      return others.split(/[, ]+/).map((other) => folded.slice(0, folded.length - own.length) + fold(other))
    }),
  )
  return [folded, ...forms]
}

function sameScript(name: string, endings: string): boolean {
  return /\p{Script=Cyrillic}/u.test(name) === /\p{Script=Cyrillic}/u.test(endings)
}
