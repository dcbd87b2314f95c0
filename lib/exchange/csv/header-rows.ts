import { problemWith, toldOf } from '@/lib/problems/problem'
import type { FileProblem, RawRow, TableColumn } from '../types'

const TAG = /^#[a-z][a-z0-9_]*(\s*\+[a-z][a-z0-9_]*)*$/i
/** How far below the first line the names of the columns are looked for. */
const ROWS_LOOKED_AT = 20
/** So many names of columns in one row are no chance. */
const ENOUGH_NAMES = 3

/** Whether a row has nothing but spaces. */
export function isBlankRow(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '')
}

/** Whether a row is one of HXL tags, such as #date+start: every cell that is not blank. */
export function isTagRow(cells: readonly string[]): boolean {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '')
  return filled.length >= 2 && filled.every((cell) => TAG.test(cell))
}

export function hxlNote(line: number): FileProblem {
  return { line, column: null, ...problemWith('tagsPassed') }
}

/**
 * One line on a file whose first row does not name the columns, where it is plain why: there are HXL tags, or the names stand
 * further down, below a title; null where it is not plain.
 */
export function misplacedHeader(
  rows: readonly RawRow[],
  columns: readonly TableColumn[],
): FileProblem | null {
  const looked = rows.slice(0, ROWS_LOOKED_AT)
  const tags = looked.find(({ cells }) => isTagRow(cells))
  if (tags !== undefined) {
    const names = columns.filter(({ use }) => use === 'required').map(({ name }) => name)
    return { line: tags.line, column: null, ...problemWith('tagsOnly', { columns: toldOf(names) }) }
  }
  const known = new Set(columns.map(({ name }) => name))
  const [first, ...below] = looked.map((row) => ({ line: row.line, named: namesIn(row, known) }))
  if (first === undefined) return null
  const names = below.find(({ named }) => named >= ENOUGH_NAMES && named > first.named)
  if (names === undefined) return null
  return { line: names.line, column: null, ...problemWith('headerBelow') }
}

/** The row may have been cut by another sign than the one that separates its cells. */
function namesIn({ cells }: RawRow, known: ReadonlySet<string>): number {
  const words = cells.flatMap((cell) => cell.split(/[,;|\t]/)).map((word) => word.trim().toLowerCase())
  return new Set(words.filter((word) => known.has(word))).size
}
