import { elementAt } from '@/lib/lookup/element-at'
import type { FoundRows } from './separated-rows'
import { hasDigit, isNumeric, tableCell } from './text-lines'
import type { TableCell, TextRow, TextSpan } from './types'

const MOST_COLUMNS = 10
const LEAST_ROWS = 3
const LONGEST_CELL = 60
const MOST_ROWS = 2_000

/** A table with one cell on each line, as it comes from pages that were copied: names of columns, then a word and its numbers again and again. */
export function stackedRows(text: string, lines: readonly TextSpan[], from: number): FoundRows {
  const none = { lines: 1, rows: null }
  const cellsFrom = (at: number, count: number): TableCell[] =>
    lines.slice(at, at + count).map(({ start, end }) => tableCell(text, start, end))
  const head = cellsFrom(from, MOST_COLUMNS + 2)
  const width = head.findIndex(({ text }) => isNumeric(text) && hasDigit(text)) - 1
  if (width < 2 || !head.slice(0, width + 1).every(isCell)) return none
  const rows = [rowOf(head.slice(0, width))]
  for (let at = from + width; rows.length < MOST_ROWS; at += width) {
    const row = cellsFrom(at, width)
    const [name, ...numbers] = row
    const isRow = row.length === width && name !== undefined && isCell(name) && !isNumeric(name.text)
    if (!isRow || !numbers.every(({ text }) => isNumeric(text))) break
    rows.push(rowOf(row))
  }
  return rows.length >= LEAST_ROWS ? { lines: rows.length * width, rows } : none
}

const isCell = ({ text }: TableCell) => text !== '' && text.length <= LONGEST_CELL && !/[.;:]$/.test(text)

function rowOf(cells: TableCell[]): TextRow {
  return { start: elementAt(cells, 0).start, end: cells.at(-1)?.end ?? 0, cells }
}
