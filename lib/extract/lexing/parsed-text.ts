import type { Language } from './language'
import { type NumberThere, numbersOf } from '../numbers/numbers'
import { findPhrases, type Hit } from './phrases'
import { type Sentence, sentencesOf } from './sentences'
import { type Token, tokensOf } from './tokens'
import type { Range } from '../types'

/** A text taken apart: what every later stage looks at. */
export type Reading = {
  text: string
  language: Language
  tokens: readonly Token[]
  sentences: readonly Sentence[]
  numbers: readonly NumberThere[]
  /** The number that begins with a token. */
  numberAt(token: number): NumberThere | undefined
  /** Phrases of a group ("verb", "unit") that begin within a stretch of tokens, in the order of the text. */
  hitsIn(group: string, stretch: Stretch): Hit[]
  /** Phrases of a group that begin with a token. */
  hitsAt(token: number, group: string): readonly Hit[]
  range(first: number, last: number): Range
}

const NO_HITS: readonly Hit[] = []

export function readText(text: string, language: Language): Reading {
  const tokens = tokensOf(text)
  const numbers = numbersOf(tokens, language)
  const numberBy = new Map(numbers.map((number) => [number.first, number]))
  const numberEnds = new Map(numbers.map(({ first, last }) => [first, last]))
  const groups = new Map<string, Hit[]>()
  const starts = new Map<number, Hit[]>()
  for (const hit of findPhrases(language.phrases, tokens, numberEnds, language.spellings)) {
    const group = groupOf(hit)
    push(groups, group, hit)
    push(starts, hit.first, hit)
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
    range: (first, last) => ({ start: tokens[first]!.start, end: tokens[last]!.end }),
  }
}

/** Tokens first to last, both included. */
export type Stretch = { first: number; last: number }

/** Those of a list in the order of the text that begin within a stretch of tokens. */
export function within<T extends Stretch>(list: readonly T[], { first, last }: Stretch): T[] {
  let low = 0
  for (let high = list.length; low < high; ) {
    const middle = (low + high) >> 1
    if (list[middle]!.first < first) low = middle + 1
    else high = middle
  }
  const found: T[] = []
  for (let at = low; at < list.length && list[at]!.first <= last; at++) found.push(list[at]!)
  return found
}

/** "verb done" -> "verb". */
function groupOf({ kind }: Hit): string {
  return kind.slice(0, kind.indexOf(' '))
}

/** "verb done" -> "done". */
export function nameOf({ kind }: Hit): string {
  return kind.slice(kind.indexOf(' ') + 1)
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
