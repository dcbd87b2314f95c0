import { lastOf } from '@/lib/lookup/element-at'
import { fold, foldedWords } from '@/lib/places/fold'
import type { NamedPlace } from '@/lib/places/resolve'
import { placeTree } from '@/lib/places/tree'
import { LANGUAGE_FILES, listed } from '../lexing/language'
import { addPhrase, emptyPhrasebook, isPlainWord, type Phrasebook } from '../lexing/phrases'
import { tokensOf } from '../lexing/tokens'
import { LANGUAGES, type LanguageCode } from '../read-languages'
import { countryNames } from './countries'

/** A place on record, as a text may name it. */
export type PlaceToFind = { code: string; country: string; kind: NamedPlace['kind'] }

/** The places on record by their names, aliases and inflected forms. Kinds of phrases are codes of places. */
export type Gazetteer = {
  /** Those names that may stand in a text with these words, at the least: `words` in all spellings. */
  namesAmong(words: Iterable<string>): Phrasebook
  /** What a language calls the countries of the world, whether or not they are on record. Kinds are two letters. */
  countries(language: LanguageCode): Phrasebook
  /** The place on record with a code; null for none. */
  place(code: string): PlaceToFind | null
  /** Whether the first of two codes is of a place that lies in that of the second. */
  isInside(inner: string, outer: string): boolean
  /** The place code of a country known by two or three letters; null where it is not on record. */
  countryOf(letters: string): string | null
}

/** A place with, for a country, its code of three letters. */
export type GazetteerPlace = NamedPlace & { iso3?: string | null }

/** Makes the gazetteer of a list of places; takes milliseconds for each thousand, so make it once. */
export function gazetteerOf(places: readonly GazetteerPlace[]): Gazetteer {
  const tree = placeTree(places)
  const names = new NamesByBeginning()
  const known = new Map<string, PlaceToFind>()
  const countries = new Map<string, string>()
  for (const { code, kind, names: written, aliases, iso3 } of places) {
    known.set(code, { code, kind, country: tree.countryOf(code) ?? code })
    if (kind === 'country') for (const letters of [code, iso3]) if (letters) countries.set(letters, code)
    const spellings = new Set(
      [...Object.values(written), ...aliases].flatMap((name) => (name ? [fold(name)] : [])),
    )
    for (const spelling of spellings) {
      if (spelling === '' || hasKind(spelling, spellings)) continue
      names.add(spelling, code)
      // "Huila Department", "Cao Bằng Province": a text names the area without the word as well.
      const bare = kind.startsWith('admin') ? withoutKindWord(spelling) : ''
      if (bare !== '' && !spellings.has(bare)) names.add(bare, code)
    }
  }
  return {
    namesAmong: (words) => names.among(words),
    countries: countryBook,
    place: (code) => known.get(code) ?? null,
    isInside: (inner, outer) => tree.isInside(inner, outer),
    countryOf: (letters) => countries.get(letters.toUpperCase()) ?? null,
  }
}

/** So many letters of the first word tell names apart: of a country with very many, a text asks for a few in a hundred. */
const LONGEST_BEGINNING = 3

/**
 * Names that are written into a book with their inflected forms once a text has a word that begins like them: most of a country's names
 * stand in no text.
 */
class NamesByBeginning {
  readonly #book = emptyPhrasebook()
  readonly #waiting = new Map<string, [folded: string, code: string][]>()

  add(folded: string, code: string): void {
    // What is short may begin otherwise in another form.
    const longest = LONGEST_ENDING[cyrillic.test(folded) ? 'cyrillic' : 'others']
    const forms = folded.length - longest < LONGEST_BEGINNING ? formsOf(folded) : [folded]
    for (const beginning of new Set(forms.flatMap(beginningOf))) {
      const waiting = this.#waiting.get(beginning)
      if (waiting === undefined) this.#waiting.set(beginning, [[folded, code]])
      else waiting.push([folded, code])
    }
  }

  among(words: Iterable<string>): Phrasebook {
    for (const word of words) {
      const beginning = word.slice(0, LONGEST_BEGINNING)
      const waiting = this.#waiting.get(beginning)
      if (waiting === undefined) continue
      this.#waiting.delete(beginning)
      for (const [folded, code] of waiting) addForms(this.#book, folded, code)
    }
    return this.#book
  }
}

/** How the first word of a name begins, as a text has it; none where it has no word. */
function beginningOf(folded: string): string[] {
  const [first = ''] = folded.split(' ', 1)
  if (isPlainWord(first)) return [first.slice(0, LONGEST_BEGINNING)]
  const word = tokensOf(first).find(({ kind }) => kind !== 'sign')
  return word === undefined ? [] : [word.text.slice(0, LONGEST_BEGINNING)]
}

/** "Madinat Daraa", "Daraa City" where "Daraa" is a spelling too: the word for its kind is no part of the name. */
function hasKind(spelling: string, spellings: ReadonlySet<string>): boolean {
  const words = spelling.split(' ')
  const [first = ''] = words
  const last = lastOf(words)
  return (
    (KIND_WORDS.has(first) && spellings.has(words.slice(1).join(' '))) ||
    (KIND_WORDS.has(last) && spellings.has(words.slice(0, -1).join(' ')))
  )
}

/** A folded name without the word for its kind at either end; blank where it has none, or is nothing else. */
function withoutKindWord(spelling: string): string {
  const words = spelling.split(' ')
  if (words.length < 2) return ''
  if (KIND_WORDS.has(lastOf(words))) return words.slice(0, -1).join(' ')
  return KIND_WORDS.has(words[0] ?? '') ? words.slice(1).join(' ') : ''
}

const KIND_WORDS: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap((language) => {
    const { city, area } = LANGUAGE_FILES[language].phrases.place
    return [...listed(city), ...listed(area)].flatMap((phrase) => foldedWords(phrase))
  }),
)

const countryBooks = new Map<LanguageCode, Phrasebook>()

function countryBook(language: LanguageCode): Phrasebook {
  let book = countryBooks.get(language)
  if (!book) {
    book = emptyPhrasebook()
    for (const [code, name] of countryNames(language)) addForms(book, fold(name), code)
    countryBooks.set(language, book)
  }
  return book
}

function addForms(book: Phrasebook, folded: string, code: string): void {
  for (const form of new Set(formsOf(folded))) if (form !== '') addPhrase(book, form, code)
}

/** A folded name and its inflected forms, by the endings of every language written in its letters. */
function formsOf(folded: string): string[] {
  const endings = cyrillic.test(folded) ? ENDINGS.cyrillic : ENDINGS.others
  return [
    folded,
    ...endings.flatMap(({ own, others }) =>
      folded.endsWith(own) ? others.map((other) => folded.slice(0, folded.length - own.length) + other) : [],
    ),
  ]
}

const cyrillic = /\p{Script=Cyrillic}/u

/** An ending of names, and what others stand for it; folded. */
interface Ending {
  own: string
  others: string[]
}

/** The endings of all languages, by their letters. */
const ENDINGS = endingsByScript()

/** The most letters that an inflected form leaves off a name, by its letters. */
const LONGEST_ENDING = { cyrillic: longestOf(ENDINGS.cyrillic), others: longestOf(ENDINGS.others) }

function longestOf(endings: readonly Ending[]): number {
  return endings.reduce((longest, { own }) => Math.max(longest, own.length), 0)
}

function endingsByScript(): { cyrillic: Ending[]; others: Ending[] } {
  const found = { cyrillic: [] as Ending[], others: [] as Ending[] }
  for (const language of LANGUAGES) {
    for (const [ending, others] of Object.entries(LANGUAGE_FILES[language].endings as Record<string, string>))
      found[cyrillic.test(others) ? 'cyrillic' : 'others'].push({
        own: fold(ending),
        others: others.split(/[, ]+/).map(fold),
      })
  }
  return found
}
