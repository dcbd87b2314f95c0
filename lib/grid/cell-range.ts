/** A cell of a grid: its row and its column, from 0. */
export interface GridCellAt {
  row: number
  column: number
}

/** Chosen cells: where choosing began, and the cell that the keyboard is on, opposite to it. */
export interface CellRange {
  from: GridCellAt
  at: GridCellAt
}

/** Rows and columns of a grid. */
export interface GridSize {
  rows: number
  columns: number
}

/** The rows and columns of a range, ends included. */
export const edgesOf = ({ from, at }: CellRange) => ({
  top: Math.min(from.row, at.row),
  bottom: Math.max(from.row, at.row),
  first: Math.min(from.column, at.column),
  last: Math.max(from.column, at.column),
})

export const oneCell = (at: GridCellAt): CellRange => ({ from: at, at })

/** A key with those that are held with it; `forward`: the arrow that leads to the next column in the direction of the page. */
export interface GridKey {
  key: string
  shift: boolean
  control: boolean
  forward: 'ArrowRight' | 'ArrowLeft'
}

const ROWS_OF_PAGE = 15

/**
 * The range after a key that moves, as in spreadsheets; null for any other key. Arrows go on by a cell, with Ctrl to the edge, with Shift
 * they stretch the range; Tab goes on along the rows, Enter down; Home and End to the edges of the row, with Ctrl of the grid.
 */
export function movedBy(
  range: CellRange,
  { key, shift, control, forward }: GridKey,
  size: GridSize,
): CellRange | null {
  const { row, column } = range.at
  const [lastRow, lastColumn] = [size.rows - 1, size.columns - 1]
  const to = (row: number, column: number, stretch = shift): CellRange => {
    const at = { row: Math.max(0, Math.min(lastRow, row)), column: Math.max(0, Math.min(lastColumn, column)) }
    return stretch ? { ...range, at } : oneCell(at)
  }
  const along = (step: 1 | -1) => {
    const cell = row * size.columns + column + step
    return cell < 0 || cell >= size.rows * size.columns
      ? null
      : to(Math.floor(cell / size.columns), cell % size.columns, false)
  }
  switch (key) {
    case 'ArrowDown':
      return to(control ? lastRow : row + 1, column)
    case 'ArrowUp':
      return to(control ? 0 : row - 1, column)
    case 'ArrowLeft':
    case 'ArrowRight': {
      const isForward = key === forward
      return to(row, control ? (isForward ? lastColumn : 0) : column + (isForward ? 1 : -1))
    }
    case 'Home':
      return to(control ? 0 : row, 0)
    case 'End':
      return to(control ? lastRow : row, lastColumn)
    case 'PageDown':
      return to(row + ROWS_OF_PAGE, column)
    case 'PageUp':
      return to(row - ROWS_OF_PAGE, column)
    case 'Enter':
      return control ? null : to(row + (shift ? -1 : 1), column, false)
    case 'Tab':
      return control ? null : along(shift ? -1 : 1)
    default:
      return null
  }
}
