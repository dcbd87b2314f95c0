import type { MouseEvent } from 'react'
import { type CellRange, oneCell } from '@/lib/grid/cell-range'

/** What a pointer does in a grid of so many columns: a cell is chosen, or the row of a number; Shift and drawing stretch the range. */
export function gridPointer(
  range: CellRange,
  columns: number,
  isEdited: boolean,
  {
    choose,
    stretch,
    take,
  }: { choose: (range: CellRange) => void; stretch: (range: CellRange) => void; take: () => void },
) {
  return {
    onMouseDown: (event: MouseEvent) => {
      const under = event.button === 0 ? cellUnder(event) : null
      if (under === null) return
      event.preventDefault()
      // What is typed elsewhere in the grid ends where it is left.
      if (isEdited && document.activeElement instanceof HTMLElement) document.activeElement.blur()
      take()
      const { row, column } = under
      // A cell that is pressed has the focus at once, whatever else is drawn meanwhile.
      if (event.target instanceof Element) event.target.closest('td')?.focus({ preventScroll: true })
      if (column === null) choose({ from: { row, column: columns - 1 }, at: { row, column: 0 } })
      else choose(event.shiftKey ? { ...range, at: { row, column } } : oneCell({ row, column }))
    },
    onMouseOver: (event: MouseEvent) => {
      const under = event.buttons === 1 && !isEdited ? cellUnder(event) : null
      if (under === null || under.column === null) return
      stretch({ ...range, at: { row: under.row, column: under.column } })
    },
  }
}

/** The cell below a pointer, column null where it is on the number of the row; null elsewhere, and in a field that is typed in. */
function cellUnder({ target }: MouseEvent): { row: number; column: number | null } | null {
  const cell =
    target instanceof Element && !(target instanceof HTMLInputElement) ? target.closest('td, th') : null
  const row = Number(cell?.closest<HTMLElement>('tr')?.dataset.row ?? -1)
  if (!(cell instanceof HTMLElement) || row < 0) return null
  return { row, column: cell.dataset.column === undefined ? null : Number(cell.dataset.column) }
}
