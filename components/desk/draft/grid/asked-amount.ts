import { isLeftOut } from '@/lib/drafts/form/blank-figures'
import { GRID_COLUMNS } from '@/lib/drafts/grid/block-edits'
import type { DraftFigure } from '@/lib/drafts/schema'
import type { GridCellAt } from '@/lib/grid/cell-range'

/** The amount of the first figure that a template asks for and that has none yet; null where none is. */
export function askedAmount(figures: readonly DraftFigure[]): GridCellAt | null {
  const row = figures.findIndex(isLeftOut)
  return row < 0 ? null : { row, column: GRID_COLUMNS.indexOf('amount') }
}
