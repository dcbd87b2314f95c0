import type { Sheet, SheetCell } from '../types'

/** The first rows of a sheet, every cell of those that were made one with what they show. */
export function filledRows({ rows, merged }: Sheet, most: number): SheetCell[][] {
  const filled = rows.slice(0, most).map((row) => [...row])
  for (const { top, left, bottom, right } of merged) {
    const shown = rows[top]?.[left] ?? null
    if (shown === null || top >= filled.length) continue
    for (let row = top; row <= Math.min(bottom, filled.length - 1); row++) {
      const cells = filled[row] ?? []
      for (let column = left; column <= right; column++) {
        while (cells.length <= column) cells.push(null)
        cells[column] ??= shown
      }
    }
  }
  return filled
}
