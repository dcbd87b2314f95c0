import type { MergedCells, Sheet, SheetCell } from '../types'

/** A sheet of rows, for tests. */
export function sheetOf(rows: readonly (readonly SheetCell[])[], merged: MergedCells[] = []): Sheet {
  return { name: 'Sheet1', hidden: false, rows: rows.map((row) => [...row]), merged }
}
