import { isRightToLeft, type PageItem } from './page-item'

const OPENING = '([{«'
const CLOSING = ')]}»'
/** The bracket that is drawn from right to left, by the one that is drawn. */
const BRACKETS = new Map(
  [...OPENING].flatMap((open, at) => [
    [open, CLOSING.charAt(at)],
    [CLOSING.charAt(at), open],
  ]) as [string, string][],
)

/**
 * The items of a line in the order in which they are read: from left to right, or in a line that is written the other way from right to left,
 * where runs of Latin words and numbers within it go from left to right, and brackets are those that were meant.
 */
export function inReadingOrder(items: readonly PageItem[], rightToLeft: boolean): PageItem[] {
  const drawn = [...items].sort((a, b) => a.x - b.x)
  if (!rightToLeft) return drawn
  const read: PageItem[] = []
  for (let at = drawn.length - 1; at >= 0; ) {
    const run: PageItem[] = []
    while (at >= 0 && isInLatinRun(drawn, at)) run.unshift(drawn[at--] as PageItem)
    if (run.length > 0) {
      read.push(...run)
      continue
    }
    const item = drawn[at--] as PageItem
    read.push({ ...item, text: BRACKETS.get(item.text) ?? item.text })
  }
  return read
}

/** Words and digits of scripts from left to right, and the signs between two of them. */
function isInLatinRun(drawn: readonly PageItem[], at: number): boolean {
  const text = drawn[at]?.text ?? ''
  if (isRightToLeft(text) === true) return false
  if (/[\p{L}\p{Nd}]/u.test(text)) return true
  const [before, behind] = [drawn[at - 1]?.text ?? '', drawn[at + 1]?.text ?? '']
  const isLatin = (other: string) => isRightToLeft(other) === false
  return isLatin(before) && isLatin(behind)
}

/**
 * Text as it is typed: letters of Arabic in place of their drawn forms, ligatures of Latin in place of single signs, and lam with alef where a
 * page has them the wrong way about, which no word of Arabic begins with.
 */
export function typedText(text: string): string {
  return text
    .replace(/[\ufb00-\ufdff\ufe70-\ufefc]+/g, (drawn) => drawn.normalize('NFKC'))
    .replace(/ (?=[\u064b-\u0652\u0670])/g, '')
    .replace(/\u0640/g, '')
    .replace(/ا([أإآا])ل/g, 'ال$1')
}
