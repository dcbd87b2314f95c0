/** Signs that turn all text after them until another ends it. */
const TURNING = /[\u202A-\u202E\u2066-\u2069]/
const TURNINGS = /[\u202A-\u202E\u2066-\u2069]/g

const EMBEDDING_END = '\u202C'
const ISOLATE_END = '\u2069'
const ISOLATES = '\u2066\u2067\u2068'
const OVERRIDES = '\u202D\u202E'

/**
 * Where a sign turns the text around it: an override, or an embedding or isolate that does not end in its line, or an end
 * without a beginning; -1 where none does. Lines end with LF.
 */
export function turningAt(text: string): number {
  if (!TURNING.test(text)) return -1
  const open: number[] = []
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!
    if (sign === '\n' && open.length > 0) return open[0]!
    if (!TURNING.test(sign)) continue
    if (OVERRIDES.includes(sign)) return at
    if (sign !== EMBEDDING_END && sign !== ISOLATE_END) {
      open.push(at)
      continue
    }
    const begin = open.pop()
    if (begin === undefined || ISOLATES.includes(text[begin]!) !== (sign === ISOLATE_END)) return at
  }
  return open[0] ?? -1
}

/** A text without embeddings and isolates: for a word that stands alone they say nothing. */
export function withoutTurning(text: string): string {
  return text.replace(TURNINGS, '')
}

/** A text of others in the middle of a sentence: it keeps to itself whichever way it runs, and turns nothing around it. */
export function isolated(text: string): string {
  if (text === '') return ''
  return `\u2068${turningAt(text) < 0 ? text : withoutTurning(text)}\u2069`
}
