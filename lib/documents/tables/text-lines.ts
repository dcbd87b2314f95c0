import type { TableCell, TextSpan } from './types'

/** The lines of a text, each without its end. */
export function linesOf(text: string): TextSpan[] {
  const lines: TextSpan[] = []
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    lines.push({ start, end: text[end - 1] === '\r' && end > start ? end - 1 : end })
    start = end + 1
  }
  return lines
}

/** The cell of some characters, without the space around it. */
export function tableCell(text: string, start: number, end: number): TableCell {
  const whole = text.slice(start, end)
  const words = whole.trim()
  const from = words === '' ? start : start + whole.indexOf(words)
  return { text: words, start: from, end: from + words.length }
}

const DIGIT = /\p{Nd}/u
const NUMBER =
  /^[~≈<>≥≤±+−-]?\s?[(]?\p{Nd}[\p{Nd}\s.,'’٫٬\u00a0\u202f]*[)]?\s?(?:%|\p{L}{1,4}[.²³]?|\p{L}{1,4}\s?[²³2])?$/u

export const hasDigit = (text: string) => DIGIT.test(text)

/** Whether a text is a number, alone or with a short unit behind it, or says that there is none. */
export const isNumeric = (text: string) =>
  (NUMBER.test(text) && text.length <= 40) || /^(?:[-–—.…]{1,3}|n\/?a|nil|none)$/i.test(text)

/** Whether some rows of cells can be a table of figures: most rows have a number behind a word, or below one. */
export function holdsFigures(rows: readonly { cells: readonly TableCell[] }[]): boolean {
  const withNumber = rows.filter(({ cells }) => cells.some(({ text }) => isNumeric(text) && hasDigit(text)))
  return withNumber.length >= 1 && withNumber.length * 2 >= rows.length - 1
}
