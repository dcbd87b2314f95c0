'use client'
import { memo, type ReactNode } from 'react'
import { GRID_COLUMNS } from '@/lib/drafts/grid/block-edits'
import type { DraftFigure } from '@/lib/drafts/schema'
import type { ShownCellTexts } from './use-shown-cells'

/** A figure as a row of the grid, or the row in which a further one begins where `figure` is null. */
export const GridRow = memo(function GridRow({
  figure,
  row,
  name,
  column,
  first,
  last,
  problems,
  open,
  shown,
  editor,
}: {
  figure: DraftFigure | null
  /** From 0. */
  row: number
  name: string
  /** The column that the keyboard is on; null where it is in another row. */
  column: number | null
  /** The first and the last chosen column; null where none is in this row. */
  first: number | null
  last: number | null
  /** The cells in which something is wrong, joined by blanks. */
  problems: string
  /** Whether a check waits for a reason. */
  open: boolean
  shown: ShownCellTexts['shown']
  /** What stands in place of the cell that is edited. */
  editor: ReactNode
}) {
  const wrong = problems.split(' ')
  return (
    <tr aria-rowindex={row + 2} data-row={row} data-open={open || undefined}>
      <th scope="row" aria-colindex={1} data-head={row} data-wrong={problems !== '' || undefined}>
        {name}
      </th>
      {GRID_COLUMNS.map((cell, at) => {
        const isAt = at === column
        const isChosen = first !== null && last !== null && at >= first && at <= last
        const isWrong = wrong.includes(cell)
        return (
          <td
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of a grid is worked in
            role="gridcell"
            key={cell}
            aria-colindex={at + 2}
            aria-selected={isChosen}
            aria-invalid={isWrong || undefined}
            aria-describedby={isAt && isWrong ? 'grid-told' : undefined}
            data-at={isAt || undefined}
            data-column={at}
            dir="auto"
            tabIndex={isAt ? 0 : -1}
          >
            {isAt && editor ? editor : <span>{figure === null ? '' : shown(figure.cells, cell)}</span>}
          </td>
        )
      })}
    </tr>
  )
})
