import { elementAt } from '@/lib/lookup/element-at'
import { foldedWords } from '@/lib/places/fold'
import type { PlaceKind } from '@/lib/places/tree'
import type { FigureField } from '../types'
import ar from './words/ar.json'
import de from './words/de.json'
import en from './words/en.json'
import es from './words/es.json'
import fa from './words/fa.json'
import fr from './words/fr.json'
import ja from './words/ja.json'
import pt from './words/pt.json'
import ru from './words/ru.json'
import uk from './words/uk.json'

/** What a word of a header or of a cell means; `of` is a column of ours, a kind of place, a metric, a part, a unit, a basis, a qualifier. */
export type Meaning =
  | { kind: 'field'; of: FigureField }
  | { kind: 'place'; of: PlaceKind }
  | { kind: 'time'; of: 'year' | 'month' | 'period' }
  | { kind: 'metric' | 'part' | 'unit' | 'basis' | 'qualifier'; of: string }
  | { kind: 'total'; of: '' }

/** A meaning that a text was found to have: the more of the text says it, the higher the score; 1,000 where all of it does. */
export interface ScoredMeaning {
  meaning: Meaning
  score: number
  /** The words of the text that say it: the first and the one behind the last. */
  from: number
  to: number
}

interface Phrase {
  meaning: Meaning
  words: readonly string[]
  joined: string
}

/** All that a text says is this: its words, or the same without blanks. */
export const SAYS_ALL = 1_000
const SAYS_ALL_JOINED = 900
/** A phrase of so many letters within a name without blanks (`totalareadespejada`) is no chance. */
const LONG_ENOUGH = 8
/** Of Chinese signs one says as much as four letters. */
const LONG_ENOUGH_HAN = 2

const HAN = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]/u

/** A text of one line as words that can be compared; the Arabic article says nothing. */
export function headerWords(text: string): string[] {
  return foldedWords(text.replaceAll('_', ' ').replace(/(\p{Ll})(\p{Lu}\p{Ll})/gu, '$1 $2')).map((word) =>
    word.replace(/^و?ال(?=..)/u, ''),
  )
}

type Words = Record<string, string>
interface Language {
  fields: Words
  kinds: Words
  year: string
  month: string
  period: string
  metrics: Words
  parts: Words
  units: Words
  bases?: Words
  qualifiers?: Words
  totals: string
}

const languages: readonly Language[] = [en, fr, es, pt, ru, uk, ar, fa, de, ja]

const phrases: readonly Phrase[] = languages.flatMap((language) => [
  ...phrasesOf(language.fields, (of) => ({ kind: 'field', of: of as FigureField })),
  ...phrasesOf(language.kinds, (of) => ({ kind: 'place', of: of as PlaceKind })),
  ...phrasesOf({ year: language.year, month: language.month, period: language.period }, (of) => ({
    kind: 'time',
    of: of as 'year',
  })),
  ...phrasesOf(language.metrics, (of) => ({ kind: 'metric', of })),
  ...phrasesOf(language.parts, (of) => ({ kind: 'part', of })),
  ...phrasesOf(language.units, (of) => ({ kind: 'unit', of })),
  ...phrasesOf(language.bases ?? {}, (of) => ({ kind: 'basis', of })),
  ...phrasesOf(language.qualifiers ?? {}, (of) => ({ kind: 'qualifier', of })),
  ...phrasesOf({ '': language.totals }, () => ({ kind: 'total', of: '' })),
])

function phrasesOf(words: Words, meaning: (of: string) => Meaning): Phrase[] {
  return Object.entries(words).flatMap(([of, texts]) =>
    texts.split(',').map((text) => toPhrase(text, meaning(of))),
  )
}

/** A phrase with what it means, as it is looked for. */
export function toPhrase(text: string, meaning: Meaning): Phrase {
  const words = headerWords(text)
  return { meaning, words, joined: words.join('') }
}

/** Phrases by their joined form, and those of each first word by its beginning. */
const byJoined = new Map<string, Phrase[]>()
for (const phrase of phrases) {
  if (phrase.joined === '') continue
  byJoined.set(phrase.joined, [...(byJoined.get(phrase.joined) ?? []), phrase])
}

const remembered = new WeakMap<readonly Phrase[], Map<string, readonly ScoredMeaning[]>>()
const mostRemembered = 1_000
const noOthers: readonly Phrase[] = []

/** What a text means, of all kinds, the surest first: as a whole, or in some of its words. */
export function meaningsOf(text: string, others: readonly Phrase[] = noOthers): readonly ScoredMeaning[] {
  const known = remembered.get(others) ?? new Map<string, readonly ScoredMeaning[]>()
  remembered.set(others, known)
  const before = known.get(text)
  if (before !== undefined) return before
  if (known.size >= mostRemembered) known.clear()
  const found = lookUp(text, others)
  known.set(text, found)
  return found
}

function lookUp(text: string, others: readonly Phrase[]): ScoredMeaning[] {
  const words = headerWords(text)
  const joined = words.join('')
  if (joined === '') return []
  const found: ScoredMeaning[] = []
  for (const phrase of [...phrases, ...others]) {
    const scored = scoreOf(phrase, words, joined)
    if (scored !== null) found.push(scored)
  }
  return found.sort((a, b) => b.score - a.score)
}

function scoreOf(phrase: Phrase, words: readonly string[], joined: string): ScoredMeaning | null {
  const { meaning } = phrase
  if (phrase.joined === '') return null
  if (phrase.joined === joined) {
    const score = phrase.words.length === words.length ? SAYS_ALL : SAYS_ALL_JOINED
    return { meaning, score, from: 0, to: words.length }
  }
  for (let at = 0; at + phrase.words.length <= words.length; at++) {
    if (phrase.words.every((word, next) => isAlikeWord(word, elementAt(words, at + next)))) {
      const score = 100 * phrase.words.length + Math.min(phrase.joined.length, 80)
      return { meaning, score: Math.min(score, 800), from: at, to: at + phrase.words.length }
    }
  }
  const isLong = phrase.joined.length >= (HAN.test(phrase.joined) ? LONG_ENOUGH_HAN : LONG_ENOUGH)
  if (!isLong || !(words.length === 1 || HAN.test(joined)) || !joined.includes(phrase.joined)) return null
  return { meaning, score: 50 + phrase.joined.length, from: 0, to: words.length }
}

/** Whether two words are forms of one: alike but for an ending. */
function isAlikeWord(one: string, other: string): boolean {
  if (one === other || `${one}s` === other || `${other}s` === one) return true
  const shorter = Math.min(one.length, other.length)
  if (shorter < 6 || Math.abs(one.length - other.length) > 4) return false
  const same = Math.max(5, Math.ceil(shorter * 0.8))
  return one.slice(0, same) === other.slice(0, same)
}

/** What a whole text means as a word of one kind, as cells have it; null where it means nothing or two things. */
export function meantBy<Kind extends Meaning['kind']>(text: string, kind: Kind): string | null {
  const same = (byJoined.get(headerWords(text).join('')) ?? []).filter(({ meaning }) => meaning.kind === kind)
  const meant = new Set(same.map(({ meaning }) => meaning.of as string))
  if (meant.size !== 1) return kind === 'unit' && text.trim() === '#' ? 'count' : null
  return [...meant][0] ?? null
}
