import { elementAt } from '@/lib/lookup/element-at'
import { fold } from '@/lib/places/fold'
import { type NumberSpan, numbersOf } from '../numbers/numbers'
import type { Range } from '../types'
import type { Language } from './language'
import { withLineBreaks } from './line-breaks'
import { findPhrases, type PhraseMatch } from './phrases'
import { type Sentence, sentencesOf } from './sentences'
import { type Token, tokensOf } from './tokens'

/** A text taken apart: what every later stage looks at. */
export type ParsedText = {
  text: string
  language: Language
  tokens: readonly Token[]
  sentences: readonly Sentence[]
  numbers: readonly NumberSpan[]
  /** The number that begins with a token. */
  numberAt(token: number): NumberSpan | undefined
  /** Phrases of a group ("verb", "unit") that begin within a stretch of tokens, in the order of the text. */
  hitsIn(group: string, stretch: TokenSpan): PhraseMatch[]
  /** Phrases of a group that begin with a token. */
  hitsAt(token: number, group: string): readonly PhraseMatch[]
  range(first: number, last: number): Range
}

const NO_HITS: readonly PhraseMatch[] = []

export function readText(text: string, language: Language): ParsedText {
  const tokens = inLettersOf(language, withLineBreaks(text, tokensOf(text)))
  const numbers = numbersOf(tokens, language)
  const numberBy = new Map(numbers.map((number) => [number.first, number]))
  const numberEnds = new Map(numbers.map(({ first, last }) => [first, last]))
  const groups = new Map<string, PhraseMatch[]>()
  const starts = new Map<number, PhraseMatch[]>()
  for (const book of [language.phrases, language.asides]) {
    for (const hit of findPhrases(book, tokens, numberEnds, language.spellings)) {
      const group = groupOf(hit)
      push(groups, group, hit)
      push(starts, hit.first, hit)
    }
  }
  return {
    text,
    language,
    tokens,
    numbers,
    sentences: sentencesOf(tokens, language),
    numberAt: (token) => numberBy.get(token),
    hitsIn: (group, stretch) => within(groups.get(group) ?? NO_HITS, stretch),
    hitsAt: (token, group) => starts.get(token)?.filter((hit) => groupOf(hit) === group) ?? NO_HITS,
    range: (first, last) => ({ start: elementAt(tokens, first).start, end: elementAt(tokens, last).end }),
  }
}

/** Words in the letters of the language's file, where it is written in others as well: "мина" as "mina". */
function inLettersOf({ file: { letters } }: Language, tokens: readonly Token[]): readonly Token[] {
  if (letters === undefined) return tokens
  return tokens.map((token) => {
    const isOther = token.kind === 'word' && OTHER_LETTERS.test(token.text)
    return isOther
      ? { ...token, text: fold(Array.from(token.text, (one) => letters[one] ?? one).join('')) }
      : token
  })
}

const OTHER_LETTERS = /^\p{Script=Cyrillic}/u

/** Tokens first to last, both included. */
export type TokenSpan = { first: number; last: number }

/** Those of a list in the order of the text that begin within a stretch of tokens. */
export function within<T extends TokenSpan>(list: readonly T[], { first, last }: TokenSpan): T[] {
  let low = 0
  for (let high = list.length; low < high; ) {
    const middle = (low + high) >> 1
    if (elementAt(list, middle).first < first) low = middle + 1
    else high = middle
  }
  const found: T[] = []
  for (let at = low; at < list.length && elementAt(list, at).first <= last; at++)
    found.push(elementAt(list, at))
  return found
}

/** "verb done" -> "verb". */
function groupOf({ kind }: PhraseMatch): string {
  return kind.slice(0, kind.indexOf(' '))
}

/** "verb done" -> "done". */
export function nameInLanguage({ kind }: PhraseMatch): string {
  return kind.slice(kind.indexOf(' ') + 1)
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
