import type { Token } from './tokens'

/** "Aleppo: 412 mines", "Total – 805": few words, a sign, and a number behind it. */
const ROW =
  /^[\s•*·–—-]{0,6}(?:(?:19|20)\d{2}|\p{L}[^\d\n:;.!?]{0,60})(?:\([^)\n]{0,40}\))?\s*(?:[:：]|\s[–—-]|\t)\s*(?:[^\d\n.;:،,]{0,40}\s)?[\p{Sc}~≈+(]{0,2}\p{Nd}/u
const LOWER_CASE = /^\s*\p{Ll}/u
const NUMBER_ALONE = /^\s*[+~≈]?[\p{Nd}\s.,'’]+$/u
const LONGEST_LINE = 400
/** A line that leaves this much of the widest one empty, though the next word would have had room, was ended on purpose. */
const WIDTH_SHARE = 0.7

type Line = { start: number; end: number }

/**
 * Marks the tokens before which an author ended a line on purpose, rather than because it was full: rows of a list, headings, lines
 * that the next word would have fitted into. The others read as running text.
 */
export function withLineBreaks(text: string, tokens: readonly Token[]): readonly Token[] {
  if (!text.includes('\n')) return tokens
  const opened = openedLines(text)
  if (opened.size === 0) return tokens
  let before = 0
  return tokens.map((token) => {
    const from = before
    before = token.end
    if (token.opens || from === 0) return token
    const line = text.lastIndexOf('\n', token.start) + 1
    return line > from && opened.has(line) ? { ...token, opens: true } : token
  })
}

/** Where the lines begin that open something of their own. */
function openedLines(text: string): Set<number> {
  const opened = new Set<number>()
  let block: Line[] = []
  const close = () => {
    const widest = block.reduce((most, { start, end }) => Math.max(most, end - start), 0)
    for (let at = 1; at < block.length; at++) {
      const [line, next] = [block[at - 1], block[at]]
      if (line && next && opens(text.slice(line.start, line.end), text.slice(next.start, next.end), widest))
        opened.add(next.start)
    }
    block = []
  }
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    if (text.slice(start, Math.min(end, start + LONGEST_LINE)).trim() === '') close()
    else block.push({ start, end })
    start = end + 1
  }
  close()
  return opened
}

function opens(whole: string, following: string, widest: number): boolean {
  const line = whole.slice(0, LONGEST_LINE)
  const next = following.slice(0, LONGEST_LINE)
  if (ROW.test(next) && !LOWER_CASE.test(next) && following.length <= LONGEST_ROW) return true
  if (LOWER_CASE.test(next) || NUMBER_ALONE.test(line)) return false
  if (ROW.test(line) && whole.length <= LONGEST_ROW) return true
  const [word = ''] = next.trim().split(/\s/, 1)
  return whole.trimEnd().length + 1 + word.length <= widest * WIDTH_SHARE
}

const LONGEST_ROW = 90
