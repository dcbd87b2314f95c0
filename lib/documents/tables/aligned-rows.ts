import type { FoundRows } from './separated-rows'
import { hasDigit, holdsFigures, tableCell } from './text-lines'
import type { TextRow, TextSpan } from './types'

const LEAST_ROWS = 3
const MOST_ROWS = 2_000
const MOST_COLUMNS = 40
const LONGEST_LINE = 400
/** A block of no more lines is tried again without its first ones, which may be a title. */
const MOST_TRIED = 50

/** Lines whose cells stand below each other, apart by two spaces or more, as programs of old print them. */
export function alignedRows(text: string, lines: readonly TextSpan[], from: number): FoundRows {
  const block: TextSpan[] = []
  for (const line of lines.slice(from, from + MOST_ROWS)) {
    const words = text.slice(line.start, line.end)
    if (line.end - line.start > LONGEST_LINE || !/\S\s{2,}\S/.test(words.trim())) break
    block.push(line)
  }
  const none = { lines: block.length > MOST_TRIED ? block.length : 1, rows: null }
  if (block.length < LEAST_ROWS) return none
  const columns = columnsOf(block.map(({ start, end }) => text.slice(start, end)))
  if (columns.length < 2 || columns.length > MOST_COLUMNS) return none
  const rows = block.map(({ start, end }): TextRow => {
    const cells = columns.map(([first, last]) =>
      tableCell(text, Math.min(start + first, end), Math.min(start + last, end)),
    )
    return { start, end, cells }
  })
  const numbered = rows.filter(({ cells }) => cells.slice(1).some(({ text }) => hasDigit(text)))
  return numbered.length * 2 >= rows.length && holdsFigures(rows) ? { lines: block.length, rows } : none
}

/** The stretches of columns of signs that lines fill, apart by stretches that all of them leave blank, two wide or more. */
function columnsOf(lines: readonly string[]): [first: number, last: number][] {
  const filled: boolean[] = []
  for (const line of lines)
    for (const { index, 0: words } of line.matchAll(/\S+(?: \S+)*/g))
      for (let at = index; at < index + words.length; at++) filled[at] = true
  const columns: [number, number][] = []
  for (let at = 0; at < filled.length; ) {
    if (filled[at] !== true) {
      at++
      continue
    }
    let end = at
    while (filled[end] === true || (filled[end + 1] === true && end + 1 < filled.length)) end++
    columns.push([at, end])
    at = end + 1
  }
  return columns
}
