import { elementAt } from '@/lib/lookup/element-at'
import { type Token, tokensOf } from './tokens'

/** A phrase found in a text: tokens first to last, both included. */
export type PhraseMatch = { kind: string; first: number; last: number }

/** Phrases as a tree: each step is a whole word, the beginning of one, or a number. */
export type Phrasebook = {
  words: Map<string, Phrasebook>
  stems: Map<string, Phrasebook>
  number: Phrasebook | null
  kinds: string[]
}

/** How words of a language may be written on to the next one: the spellings under which a word may be listed. */
export type Spellings = (word: string) => readonly string[]

/** A stem stands for a word with at most this many more letters. */
const LONGEST_ENDING = 6
const SHORTEST_STEM = 2
const LONGEST_ABBREVIATION = 5

export function emptyPhrasebook(): Phrasebook {
  return { words: new Map(), stems: new Map(), number: null, kinds: [] }
}

/**
 * Adds a phrase: words parted by spaces; `stem*` for every ending, `a|b` for either word, `word?` for a word that may be
 * missing, `#` for a number. Words are compared folded; signs between them do not matter.
 */
export function addPhrase(book: Phrasebook, phrase: string, kind: string): void {
  let ends = [book]
  for (const written of phrase.split(' ')) {
    const optional = written.endsWith('?')
    const choices = (optional ? written.slice(0, -1) : written).split('|')
    const reached = choices.flatMap((choice) => ends.map((end) => grown(end, choice)))
    ends = optional ? [...ends, ...reached] : reached
  }
  for (const end of new Set(ends)) if (!end.kinds.includes(kind)) end.kinds.push(kind)
}

/** Whether a word is one token as it stands. */
export const isPlainWord = (word: string): boolean => /^[a-z]+$/.test(word)

function grown(book: Phrasebook, choice: string): Phrasebook {
  if (choice === '#') {
    book.number ??= emptyPhrasebook()
    return book.number
  }
  const isStem = choice.endsWith('*')
  const written = isStem ? choice.slice(0, -1) : choice
  // Most words of names are letters alone, and there are very many of them.
  const words = isPlainWord(written)
    ? [{ text: written }]
    : tokensOf(written).filter(({ kind }) => kind !== 'sign')
  if (words.length === 0) throw new Error(`"${choice}" has no letter or digit; a phrase is made of words`)
  return words.reduce((at, { text }, position) => {
    const edges = isStem && position === words.length - 1 ? at.stems : at.words
    const next = edges.get(text) ?? emptyPhrasebook()
    edges.set(text, next)
    return next
  }, book)
}

/**
 * Every phrase of the book in tokens[from, to), the longest where one contains another. `numberEnds` holds, for each token
 * that begins a number, the last token of it. Work is bounded by tokens times the longest phrase.
 */
export function findPhrases(
  book: Phrasebook,
  tokens: readonly Token[],
  numberEnds: ReadonlyMap<number, number>,
  spellings: Spellings,
): PhraseMatch[] {
  const found: PhraseMatch[] = []
  let reach = -1
  for (let first = 0; first < tokens.length; first++) {
    const here = phrasesAt(book, tokens, first, numberEnds, spellings)
    const last = here.at(-1)?.last ?? -1
    // A phrase inside a longer one is part of its wording: "mines" in "anti-personnel mines".
    if (last > reach) for (const hit of here) if (hit.last === last) found.push(hit)
    reach = Math.max(reach, last)
  }
  return found
}

/** The phrases that begin with one token, the shortest first. */
export function phrasesAt(
  book: Phrasebook,
  tokens: readonly Token[],
  first: number,
  numberEnds: ReadonlyMap<number, number>,
  spellings: Spellings,
): PhraseMatch[] {
  const found: PhraseMatch[] = []
  walk({ tokens, first, numberEnds, spellings, found }, book, first)
  return found.length > 1 ? found.sort(byEnd) : found
}

const byEnd = (a: PhraseMatch, b: PhraseMatch) => a.last - b.last

/** A search for the phrases that begin with one token. */
type Search = {
  tokens: readonly Token[]
  first: number
  numberEnds: ReadonlyMap<number, number>
  spellings: Spellings
  found: PhraseMatch[]
}

/** Goes on from a step of the tree with the token at a position. */
function walk(search: Search, at: Phrasebook, position: number): void {
  const { tokens, first, numberEnds, spellings } = search
  const token = tokens[position]
  if (!token || (token.opens && position > first)) return
  if (token.kind === 'sign') {
    if (position > first && joins(elementAt(tokens, position - 1), token)) walk(search, at, position + 1)
    return
  }
  const numberEnd = at.number === null ? undefined : numberEnds.get(position)
  if (numberEnd !== undefined) enter(search, at.number, numberEnd)
  if (token.kind === 'digits') {
    step(search, at, token.text, position)
    return
  }
  for (const spelling of spellings(token.text)) step(search, at, spelling, position)
}

/** Goes on with a spelling of a word, whole and as the beginning that stands for it. */
function step(search: Search, at: Phrasebook, spelling: string, position: number): void {
  enter(search, at.words.get(spelling), position)
  if (at.stems.size === 0) return
  const shortest = Math.max(SHORTEST_STEM, spelling.length - LONGEST_ENDING)
  for (let length = shortest; length <= spelling.length; length++)
    enter(search, at.stems.get(spelling.slice(0, length)), position)
}

function enter(search: Search, next: Phrasebook | null | undefined, last: number): void {
  if (!next) return
  for (const kind of next.kinds) search.found.push({ kind, first: search.first, last })
  if (next.words.size > 0 || next.stems.size > 0 || next.number !== null) walk(search, next, last + 1)
}

/** Signs inside a phrase: "anti-personnel", "d'obus", and "sq. m", since only what is short is abbreviated. */
function joins(before: Token, { text, glued }: Token): boolean {
  if (!glued || before.kind === 'sign') return false
  return text === '.' ? before.text.length <= LONGEST_ABBREVIATION : /^[-‐‑–'’ʼ]$/.test(text)
}
