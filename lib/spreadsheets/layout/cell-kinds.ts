import type { SheetCell } from '../types'
import { lineText } from './cell-text'

const TAG = /^#[a-z][a-z0-9_]*(\s*\+[a-z][a-z0-9_]*)*$/i

/** Whether a cell has nothing that is seen. */
export const isBlankCell = (cell: SheetCell | undefined) =>
  cell === null || cell === undefined || (typeof cell === 'string' && !/\S/.test(cell))

/** Whether a row is one of HXL tags, such as #date+start: every cell that is not blank, and there are two or more. */
export function isHxlRow(row: readonly SheetCell[]): boolean {
  const filled = row.filter((cell) => !isBlankCell(cell))
  return filled.length >= 2 && filled.every((cell) => typeof cell === 'string' && TAG.test(cell.trim()))
}

/** Whether a cell is a value rather than words: a number, a day, or a text of which more than half is digits. */
export function isValue(cell: SheetCell | undefined): boolean {
  if (typeof cell === 'number') return true
  if (typeof cell === 'object' && cell !== null) return true
  const text = lineText(cell)
  const digits = text.match(/\p{Nd}/gu)?.length ?? 0
  return digits > 0 && digits * 2 > text.replace(/[\s.,'’٬٫/-]/g, '').length
}

const YEAR = /^(19[5-9]\d|20\d\d)$/
const MONTH =
  /^(\p{L}{3,}[\s.'’/-]*(\p{Nd}{4}|\p{Nd}{2})|\p{Nd}{1,2}[/.-]\p{Nd}{4}|\p{Nd}{4}[/.-]\p{Nd}{1,2}|[QT]\p{Nd}[\s-]*\p{Nd}{4})$/u

/** Whether a cell could name a column: words, or a year, month or day that amounts stand under. */
export function mayName(cell: SheetCell | undefined): boolean {
  if (isBlankCell(cell)) return false
  if (typeof cell === 'object' && cell !== null) return true
  const text = lineText(cell)
  return !isValue(cell) || YEAR.test(text) || MONTH.test(text)
}
