import { elementAt } from '@/lib/lookup/element-at'
import { nameInLanguage, type ParsedText, type TokenSpan } from '../lexing/parsed-text'
import { findPhrases, type Phrasebook, type PhraseMatch } from '../lexing/phrases'
import type { NamedSpan } from '../types'
import type { Gazetteer } from './gazetteer'

/** One place named in the text; `linked`: an "and" is written on to it. */
export type Named = TokenSpan & { named: NamedSpan; isCountry: boolean; linked: boolean }

/** The country of a report: its place code; or that there is one which is not on record. */
export type ReportCountry = { code: string | null; isElsewhere: boolean }

const NONE: ReadonlyMap<number, number> = new Map()

/**
 * Names of places and countries on record. A name of another country than the report's is none; where the report's country
 * is not on record, the words are kept without a code, since "Palmira" in Colombia is not the one in Syria.
 */
export function knownNames(reading: ParsedText, gazetteer: Gazetteer, country: ReportCountry): Named[] {
  const countries = gazetteer.countries(reading.language.code)
  const found = new Map<number, { last: number; codes: Set<string>; book: Phrasebook }>()
  const { tokens, language } = reading
  const words = tokens.flatMap(({ kind, text }) =>
    kind === 'sign' ? [] : kind === 'digits' ? [text] : language.spellings(text),
  )
  for (const book of [gazetteer.namesAmong(words), countries]) {
    for (const { kind, first, last } of findPhrases(book, reading.tokens, NONE, reading.language.spellings)) {
      const known = found.get(first)
      if (known?.last === last) known.codes.add(kind)
      else if (!known || known.last < last) found.set(first, { last, codes: new Set([kind]), book })
    }
  }
  return [...found].flatMap(([first, { last, codes, book }]): Named[] => {
    if (!isName(reading, first, last) || isExcluded(reading, first)) return []
    if (book === countries && isInName(reading, first, last)) return []
    const known = [...codes].map((code) => gazetteer.place(code)).filter((place) => place !== null)
    const isCountry = book === countries || known.some(({ kind }) => kind === 'country')
    const meant = country.isElsewhere
      ? []
      : known.filter((place) => country.code === null || place.country === country.code)
    if (meant.length === 0 && country.code !== null) return []
    if (meant.length === 0 && !isCountry && !country.isElsewhere) return []
    const ordered = meant.toSorted(
      (a, b) => rank(reading, first, last, a.kind) - rank(reading, first, last, b.kind),
    )
    const peeled = writtenOnTo(reading, first, book)
    const { start, end } = reading.range(first, withoutKind(reading, first, last))
    const text = reading.text.slice(start + peeled.length, end)
    const named = { start: start + peeled.length, end, text, codes: ordered.map(({ code }) => code) }
    return [{ first, last, isCountry, linked: reading.language.joiners.has(peeled.slice(0, 1)), named }]
  })
}

/** "Kharkiv region": the word for the kind is no part of the name. */
function withoutKind(reading: ParsedText, first: number, last: number): number {
  const isKind =
    last > first &&
    reading.hitsAt(last, 'place').some((hit) => ['area', 'city'].includes(nameInLanguage(hit)))
  return isKind ? last - 1 : last
}

/** What the language writes on to the first word of a name: the "wa" of "wa Halab". */
function writtenOnTo({ text, tokens, language }: ParsedText, at: number, book: Phrasebook): string {
  const token = elementAt(tokens, at)
  if (book.words.has(token.text)) return ''
  const spelling = language.spellings(token.text).find((word) => book.words.has(word))
  const peeled = spelling === undefined ? '' : token.text.slice(0, token.text.length - spelling.length)
  // Folding may have dropped letters; then the range stays whole.
  return text.startsWith(peeled, token.start) ? peeled : ''
}

/**
 * The kind that the words around a name ask for comes first; else the city, which shares its name with what it is the seat
 * of. Both stay on offer.
 */
function rank(reading: ParsedText, first: number, last: number, kind: string): number {
  const before = reading
    .hitsIn('place', { first: first - 3, last: first - 1 })
    .filter((hit) => hit.last >= first - 2)
  const said = [...before, ...reading.hitsAt(last, 'place'), ...reading.hitsAt(last + 1, 'place')].map(
    (hit: PhraseMatch) => nameInLanguage(hit),
  )
  const isArea = kind.startsWith('admin')
  return said.includes('area') === isArea ? 0 : 1
}

/** Names begin with a capital, in scripts that have them: one word of it must. */
function isName({ tokens }: ParsedText, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if (elementAt(tokens, at).capital) return true
  return !/^[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(elementAt(tokens, first).text)
}

/** "PeaceTrees Vietnam", "Handicap International Sénégal": a country in the name of an organisation. */
function isInName(reading: ParsedText, first: number, last: number): boolean {
  const { tokens, language } = reading
  const before = tokens[first - 1]
  if (before?.kind !== 'word' || !before.capital || elementAt(tokens, first).opens) return false
  if (language.small.has(before.text) || reading.hitsAt(first - 1, 'place').length > 0) return false
  const isFirst = first - 1 === 0 || /^[.!?:«"“—–]$/.test(tokens[first - 2]?.text ?? '')
  const isLatin = /^\p{Script=Latin}/u.test(before.text)
  return isLatin && !isFirst && language.code !== 'de' && tokens[last + 1]?.text !== "'"
}

/** "Via Homs", "from Lebanon", and what stands inside the name of an institution. */
export function isExcluded(reading: ParsedText, at: number): boolean {
  const inName = reading.hitsIn('name', { first: at - LONGEST_NAME, last: at }).some(({ last }) => last >= at)
  const led = reading
    .hitsIn('place', { first: at - 4, last: at - 1 })
    .findLast(({ last }) => last < at && last >= at - 2)
  if (inName || led === undefined || nameInLanguage(led) !== 'not') return inName
  return !isTakenFrom(reading, led.first - 1)
}

const TAKEN: ReadonlySet<string> = new Set(['item', 'ied', 'bomb', 'ap_mine', 'av_mine', 'cluster', 'uxo'])

/** "Removed 71 mines from Hama and 22 from Homs": what is taken from a place was there, and aid "from Lebanon" was not. */
function isTakenFrom(reading: ParsedText, at: number): boolean {
  const nouns = reading.hitsIn('noun', { first: at - 4, last: at })
  const isItem = nouns.some((noun) => noun.last === at && TAKEN.has(nameInLanguage(noun)))
  return isItem || (reading.tokens[at]?.kind === 'digits' && reading.tokens[at - 1]?.kind === 'word')
}

const LONGEST_NAME = 12
