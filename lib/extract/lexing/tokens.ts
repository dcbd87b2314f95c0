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
  /** One space, of whatever kind, stands between this token and the one before. */
  near: boolean
  /** An empty line, or a bullet on a new line, stands before it. */
  opens: boolean
}

// Scripts without spaces are read letter by letter; an apostrophe is a letter between Cyrillic letters only; a word goes on behind a
// hyphen at the end of a line.
const TOKEN =
  /\p{Nd}+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]|(?<!\p{L})[kкك]?[mмم]2(?!\p{Nd})|[\p{L}\p{M}\u00ad\u200c\u200d]+(?:['’ʼ](?=\p{Script=Cyrillic})[\p{L}\p{M}]+)*(?:-\r?\n[^\S\n]*\p{Ll}[\p{L}\p{M}]+)?[²³]?|\S/gu
const LETTER = /^\p{L}/u
const DIGIT = /^\p{Nd}/u
const CAPITAL = /^\p{Lu}/u
const PLAIN_DIGITS = /^[0-9]+$/
const EMPTY_LINE = /\n\s*\n/

const LOWER_CASE = /^\p{Ll}/u
const SENTENCE_END = /[.!?؟。:…)\]»”"]\s*$/u
const BROKEN_WORD = /-\r?\n[^\S\n]*/u
/** A space of any width, or the name of one in HTML. */
const ONE_SPACE = /^(?:[^\S\n]|&(?:nbsp|thinsp|ensp|emsp|#160|#8199|#8201|#8239|#xa0|#x2009|#x202f);)$/i

/** The tokens of a text, in order. Linear in its length. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  const readable = withoutMarkup(text)
  let last = 0
  for (const match of readable.matchAll(TOKEN)) {
    const [written] = match
    const start = match.index
    const end = endOfMarkup(text, start + written.length)
    const read = DIGIT.test(written)
      ? folded(asciiDigits(written))
      : LETTER.test(written)
        ? folded(written.includes('\n') ? written.replace(BROKEN_WORD, '') : written)
        : written
    const kind = PLAIN_DIGITS.test(read)
      ? 'digits'
      : read === written && !LETTER.test(written)
        ? 'sign'
        : 'word'
    const gap = readable.slice(last, start)
    const isNewLine = gap.includes('\n')
    const isEmptyLine = isNewLine && EMPTY_LINE.test(gap) && !goesOn(readable, last, written)
    tokens.push({
      kind,
      start,
      end,
      text: read,
      glued: gap === '' && start > 0,
      capital: kind === 'word' && CAPITAL.test(written),
      near: gap !== '' && !isNewLine && (gap === ' ' || ONE_SPACE.test(text.slice(last, start))),
      opens: isNewLine && (kind === 'sign' || isEmptyLine),
    })
    last = end
  }
  return tokens
}

/** Whether a word goes on with the sentence before an empty line, which stands in the middle of it. */
function goesOn(text: string, last: number, word: string): boolean {
  return last > 0 && LOWER_CASE.test(word) && !SENTENCE_END.test(text.slice(Math.max(0, last - 3), last))
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

const MARKUP = /<sup>\s*([23])\s*<\/sup>|<\/?[a-z][^<>\n]{0,200}>|&(?:[a-z]{2,8}|#\d{2,5}|#x[0-9a-f]{2,5});/gi
const POWER = /<sup>\s*[23]\s*<\/sup>/iy

/** The text with tags and entities as spaces, `m<sup>2</sup>` as "m²", each sign in its place. */
function withoutMarkup(text: string): string {
  if (!/[<&]/.test(text)) return text
  return text.replace(MARKUP, (markup: string, power: string | undefined) =>
    (power === undefined ? '' : power === '2' ? '²' : '³').padEnd(markup.length),
  )
}

/** Where a token ends that a power in HTML belongs to. */
function endOfMarkup(text: string, end: number): number {
  POWER.lastIndex = end - 1
  return text[end - 1] === '<' && POWER.test(text) ? POWER.lastIndex : end
}

/** The noughts of scripts whose digits stand in a row behind them. */
const NOUGHTS = [0x660, 0x6f0, 0x966, 0x9e6, 0xbe6, 0xe50, 0xed0, 0x1040, 0x17e0]

/** Digits of any script as 0 to 9. */
function asciiDigits(written: string): string {
  if (PLAIN_DIGITS.test(written)) return written
  return written.replaceAll(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0
    const nought = NOUGHTS.find((first) => code >= first && code <= first + 9)
    return nought === undefined ? digit : String(code - nought)
  })
}
