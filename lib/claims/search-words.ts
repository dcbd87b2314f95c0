import { foldedWords } from '@/lib/places/fold'

/** Longer words are known by their beginning: a text without spaces is one word, and an index has a limit. */
const mostLetters = 40

/** The last character that there is: what begins with a word sorts from the word itself to the word and this. */
const last = '\u{10FFFF}'

/** The words that a report is found by, each once: of its title, and `others`, which are folded already: the names of who published it and is quoted, and of its places where it has no title. */
export function reportWords(title: string, others: readonly string[] = []): string[] {
  return [...new Set([...foldedWords(title), ...others].map(cut))]
}

/** Words that begin as `word` does: `from` and whatever sorts before `before`, byte by byte. */
export type WordRange = { from: string; before: string }

/** What a reader typed, as ranges of words that all have to be met; each word may be a beginning. None: everything. */
export function wordRanges(typed: string): WordRange[] {
  return reportWords(typed)
    .slice(0, mostWords)
    .map((word) => ({ from: word, before: word + last }))
}

/** Nobody remembers more of a title; every word costs a look at each report. */
const mostWords = 8

const cut = (word: string) =>
  word.length <= mostLetters ? word : Array.from(word).slice(0, mostLetters).join('')
