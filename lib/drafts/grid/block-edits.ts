import { type CellRange, edgesOf } from '@/lib/grid/cell-range'
import { elementAt } from '@/lib/lookup/element-at'
import type { CellEdits } from '../form/many-figures'
import type { DraftFigure, FigureCell, FilledCells } from '../schema'

/** The columns of the grid, in their order: what differs from figure to figure first. */
export const GRID_COLUMNS = [
  'metric',
  'amount',
  'unit',
  'qualifier',
  'basis',
  'to',
  'places',
  'operator',
  'part',
  'from',
  'amount_to',
  'to_precision',
  'from_precision',
  'verb',
  'words',
  'note',
] as const satisfies readonly FigureCell[]

/** What goes along with a day: how exactly it is known. */
const BESIDE: Partial<Record<FigureCell, FigureCell>> = { from: 'from_precision', to: 'to_precision' }

type Figures = readonly Pick<DraftFigure, 'id' | 'cells'>[]

const nothingAdded = { added: [] } as const

const columnsOf = (range: CellRange): FigureCell[] => {
  const { first, last } = edgesOf(range)
  return GRID_COLUMNS.slice(first, last + 1).flatMap((cell) => [cell, BESIDE[cell] ?? cell])
}

const rowsOf = (figures: Figures, range: CellRange) => {
  const { top, bottom } = edgesOf(range)
  return figures.slice(top, bottom + 1)
}

/** The chosen cells made blank. */
export function clearedCells(figures: Figures, range: CellRange): CellEdits {
  const blank = Object.fromEntries(columnsOf(range).map((cell) => [cell, '']))
  return { ...nothingAdded, changes: rowsOf(figures, range).map(({ id }) => ({ figure: id, cells: blank })) }
}

/** The chosen columns filled with what stands in the first chosen row; where only one is chosen, in the row above it. */
export function filledDown(figures: Figures, range: CellRange): CellEdits {
  const { top, bottom } = edgesOf(range)
  const from = figures[top === bottom ? top - 1 : top]
  if (from === undefined) return { ...nothingAdded, changes: [] }
  const cells = Object.fromEntries(columnsOf(range).map((cell) => [cell, from.cells[cell]]))
  return { ...nothingAdded, changes: rowsOf(figures, range).map(({ id }) => ({ figure: id, cells })) }
}

/** The same cells in every chosen row. */
export function sameInRows(figures: Figures, range: CellRange, cells: FilledCells): CellEdits {
  return { ...nothingAdded, changes: rowsOf(figures, range).map(({ id }) => ({ figure: id, cells })) }
}

/** The chosen cells as a table, each as `show` says it. */
export function copiedCells(
  figures: Figures,
  range: CellRange,
  show: (figure: Figures[number], cell: FigureCell) => string,
): string[][] {
  const { first, last } = edgesOf(range)
  return rowsOf(figures, range).map((figure) =>
    GRID_COLUMNS.slice(first, last + 1).map((cell) => show(figure, cell)),
  )
}

/** A table of values as rows for figures, from a column on; what lies past the last column is left out. */
export const valueRows = (table: readonly (readonly string[])[], column: number): FilledCells[] =>
  table.map((cells) =>
    Object.fromEntries(
      cells.flatMap((value, at) => {
        const cell = GRID_COLUMNS[column + at]
        return cell === undefined ? [] : [[cell, value]]
      }),
    ),
  )

/**
 * Rows put into figures from the first chosen one on. One row fills every chosen figure, and several are repeated where a multiple of
 * them is chosen; those past the last figure are added, with ids from `newId`.
 */
export function putRows(
  figures: Figures,
  range: CellRange,
  rows: readonly FilledCells[],
  newId: () => string,
): CellEdits {
  const { top, bottom } = edgesOf(range)
  const chosen = bottom - top + 1
  const count =
    rows.length > 0 && chosen % rows.length === 0 ? Math.min(chosen, figures.length - top) : rows.length
  const edits = { changes: [] as CellEdits['changes'][number][], added: [] as CellEdits['added'][number][] }
  for (let at = 0; at < Math.max(count, rows.length); at++) {
    const cells = elementAt(rows, at % rows.length)
    const figure = figures[top + at]
    if (figure === undefined) edits.added.push({ id: newId(), cells })
    else edits.changes.push({ figure: figure.id, cells })
  }
  return edits
}
