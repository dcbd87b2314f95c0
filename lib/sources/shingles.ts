import { foldedWords } from '@/lib/places/fold'

/** So many words in a row are a shingle. */
const WORDS = 5
/** Shorter texts are compared as they are: there is too little in them to be nearly the same. */
const FEWEST_WORDS = 20
/** So much of a text is compared: what comes after is the same where this is. */
const MOST_WORDS = 20_000

/** The signature has so many bands of so many rows: of two texts that share half of their shingles two in three have a band in common, of such as share 0.8 all but one in 5,000. */
const BANDS = 16
const ROWS = 4

/** Two texts that share this much of their shingles are nearly the same. */
export const NEARLY = 0.5

/** The shingles of a text as numbers of 32 bits; of a short text one, of all of it; none of a text without words. */
export function shinglesOf(text: string): Set<number> {
  const words = foldedWords(text).slice(0, MOST_WORDS)
  if (words.length === 0) return new Set()
  return words.length < FEWEST_WORDS ? new Set([hashed(words.join(' '))]) : runsOf(words)
}

function runsOf(words: readonly string[]): Set<number> {
  const runs = new Set<number>()
  for (let at = 0; at + WORDS <= words.length; at++) runs.add(hashed(words.slice(at, at + WORDS).join(' ')))
  return runs
}

/** A text in which sentences are looked for. */
export interface SearchedText {
  words: ReadonlySet<string>
  runs: ReadonlySet<number>
}

export function searchedText(text: string): SearchedText {
  const words = foldedWords(text).slice(0, MOST_WORDS)
  return { words: new Set(words), runs: runsOf(words) }
}

/** Sentences of fewer words are many reports', whatever they are of. */
const FEWEST_OF_SENTENCE = 8
/** So much of a sentence has to stand in a text that has it nearly as it is. */
const MOSTLY = 0.6

/**
 * Whether a text has a sentence that states a figure, nearly as it is: most runs of its words, and all words with a digit, since bulletins of a series
 * are alike but for their numbers. Never one without a digit, or of a few words.
 */
export function hasSentence({ words, runs }: SearchedText, sentence: string): boolean {
  const asked = foldedWords(sentence)
  const numbers = asked.filter((word) => /\p{Nd}/u.test(word))
  if (asked.length < FEWEST_OF_SENTENCE || numbers.length === 0) return false
  if (!numbers.every((number) => words.has(number))) return false
  const wanted = runsOf(asked)
  let shared = 0
  for (const run of wanted) if (runs.has(run)) shared++
  return shared / wanted.size >= MOSTLY
}

/** How much two sets of shingles share of all that either has, 0 to 1; 0 where one has none. */
export function likeness(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  if (a.size === 0 || b.size === 0) return 0
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  let shared = 0
  for (const shingle of small) if (large.has(shingle)) shared++
  return shared / (a.size + b.size - shared)
}

/**
 * The bands of a text's MinHash signature, as texts by which others that are nearly the same are looked up: such have one in common at least,
 * by a chance that grows with their likeness. None of a text without words.
 */
export function bandsOf(shingles: ReadonlySet<number>): string[] {
  if (shingles.size === 0) return []
  const least = new Uint32Array(BANDS * ROWS).fill(0xffffffff)
  for (const shingle of shingles)
    for (let at = 0; at < least.length; at++) {
      const value = mixed(shingle ^ Math.imul(at + 1, 0x9e3779b1))
      if (value < (least[at] ?? 0)) least[at] = value
    }
  return Array.from({ length: BANDS }, (_, band) => {
    const rows = least.subarray(band * ROWS, (band + 1) * ROWS)
    return `${band}.${[...rows].map((value) => value.toString(36)).join('.')}`
  })
}

/** FNV-1a over UTF-16 units, mixed. */
function hashed(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return mixed(hash)
}

/** The finaliser of MurmurHash3: each bit of what goes in changes about half of what comes out. */
function mixed(value: number): number {
  let hash = value
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
