import type { MergedCells, Sheet, SheetCell } from '../types'
import { GRID, SHEET_LIMITS } from './limits'
import { SpreadsheetRefused } from './refused'

/** What counts the filled cells of all sheets of a file. */
export interface CellCount {
  cells: number
}

const BLANK: SheetCell[] = []

/** A sheet as it is read, row after row or in any order: blank cells at the end of a row and blank rows at the end of a sheet do not count. */
export class Grid {
  readonly #rows: SheetCell[][] = []
  readonly #merged: MergedCells[] = []
  readonly #name: string
  readonly #count: CellCount
  #filled = 0

  constructor(name: string, count: CellCount) {
    this.#name = name
    this.#count = count
  }

  /**
   * Puts a row in its place; blank texts are blank cells.
   * @throws SpreadsheetRefused where the sheet has too many rows, columns or cells
   */
  put(row: number, cells: readonly SheetCell[]): void {
    const kept: SheetCell[] = []
    for (let at = 0; at < cells.length; at++) {
      const cell = cells[at] ?? null
      if (cell === null || cell === '') continue
      if (at >= SHEET_LIMITS.columns || row >= GRID.rows) this.#refuseCell(row, at)
      while (kept.length < at) kept.push(null)
      kept.push(cell)
      this.#countCell()
    }
    if (kept.length === 0) return
    if (++this.#filled > SHEET_LIMITS.rows + SHEET_LIMITS.rowsAbove)
      throw SpreadsheetRefused.of('too-many-rows', { sheet: this.#name, most: SHEET_LIMITS.rows })
    while (this.#rows.length < row) this.#rows.push(BLANK)
    this.#rows[row] = kept
  }

  /** Notes cells that were made one; those beyond what is read do not matter. */
  merge(merged: MergedCells): void {
    const { top, left, bottom, right } = merged
    const isReal = [top, left, bottom, right].every((at) => Number.isInteger(at) && at >= 0)
    const isRange = bottom >= top && right >= left && (bottom > top || right > left)
    const isRead = left < SHEET_LIMITS.columns && top < GRID.rows && this.#merged.length < SHEET_LIMITS.rows
    if (!isReal || !isRange || !isRead) return
    this.#merged.push({
      top,
      left,
      bottom: Math.min(bottom, GRID.rows - 1),
      right: Math.min(right, SHEET_LIMITS.columns - 1),
    })
  }

  /** @throws SpreadsheetRefused where cells that were made one have too many rows in all */
  sheet(hidden: boolean): Sheet {
    for (const merged of this.#merged) this.#fillDown(merged)
    return { name: this.#name, hidden, rows: this.#rows, merged: this.#merged }
  }

  /** A text or a day over several rows is what each of them has; an amount over several is one, and stays in the first. */
  #fillDown({ top, left, bottom }: MergedCells): void {
    const shown = this.#rows[top]?.[left] ?? null
    if (shown === null || typeof shown === 'number') return
    for (let row = top + 1; row <= Math.min(bottom, this.#rows.length - 1); row++) {
      this.#countCell()
      const cells = [...(this.#rows[row] ?? BLANK)]
      if (cells.length === 0) continue
      while (cells.length <= left) cells.push(null)
      cells[left] ??= shown
      this.#rows[row] = cells
    }
  }

  #countCell(): void {
    if (++this.#count.cells > SHEET_LIMITS.cells)
      throw SpreadsheetRefused.of('too-many-cells', { most: SHEET_LIMITS.cells })
  }

  #refuseCell(row: number, column: number): never {
    const cell = cellName(row, column)
    throw SpreadsheetRefused.of('too-many-columns', { sheet: this.#name, cell, most: SHEET_LIMITS.columns })
  }
}

/** Row and column from 0, as a spreadsheet names the cell: 1048575 and 16383 are "XFD1048576". */
function cellName(row: number, column: number): string {
  let letters = ''
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1)
    letters = String.fromCharCode(65 + (rest % 26)) + letters
  return `${letters}${row + 1}`
}
