import { fold } from '@/lib/places/fold'

/** A word, a run of digits or a sign, with its place in the text. Spaces are no tokens. */
export type Token = {
  kind: 'word' | 'digits' | 'sign'
  start: number
  end: number
  /** Words folded, digits as 0 to 9, signs as they are. */
  text: string
  /** Nothing stands between this token and the one before. */
  glued: boolean
  /** The first letter is a capital. */
  capital: boolean
  /** An empty line, or a bullet on a new line, stands before it. */
  opens: boolean
}

// Scripts without spaces are read letter by letter; an apostrophe is a letter between Cyrillic letters only.
const TOKEN =
  /\p{Nd}+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]|(?<!\p{L})[kкك]?[mмم]2(?!\p{Nd})|[\p{L}\p{M}\u200c\u200d]+(?:['’ʼ](?=\p{Script=Cyrillic})[\p{L}\p{M}]+)*[²³]?|\S/gu
const LETTER = /^\p{L}/u
const DIGIT = /^\p{Nd}/u
const CAPITAL = /^\p{Lu}/u
const PLAIN_DIGITS = /^[0-9]+$/
const EMPTY_LINE = /\n\s*\n/

/** The tokens of a text, in order. Linear in its length. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  let last = 0
  for (const match of text.matchAll(TOKEN)) {
    const [written] = match
    const start = match.index
    const read = DIGIT.test(written) || LETTER.test(written) ? folded(written) : written
    const kind = PLAIN_DIGITS.test(read)
      ? 'digits'
      : read === written && !LETTER.test(written)
        ? 'sign'
        : 'word'
    const gap = text.slice(last, start)
    tokens.push({
      kind,
      start,
      end: start + written.length,
      text: read,
      glued: gap === '' && start > 0,
      capital: kind === 'word' && CAPITAL.test(written),
      opens: gap.includes('\n') && (kind === 'sign' || EMPTY_LINE.test(gap)),
    })
    last = start + written.length
  }
  return tokens
}

const MOST_REMEMBERED = 50_000
const LONGEST_REMEMBERED = 40
const remembered = new Map<string, string>()

/** Texts repeat their words, and folding one costs more than all else that is done with it. */
function folded(word: string): string {
  if (word.length > LONGEST_REMEMBERED) return fold(word)
  let known = remembered.get(word)
  if (known === undefined) {
    if (remembered.size >= MOST_REMEMBERED) remembered.clear()
    known = fold(word)
    remembered.set(word, known)
  }
  return known
}
