'use client'
import type { ReactNode } from 'react'
import { GRID_COLUMNS } from '@/lib/drafts/grid/block-edits'
import type { DraftFigure } from '@/lib/drafts/schema'
import { type CellRange, edgesOf, type GridCellAt } from '@/lib/grid/cell-range'
import { ROW_HEIGHT } from '../../grid/use-row-window'
import { useDesk } from '../draft-context'
import { GridRow } from './grid-row'
import type { CellFaults } from './use-cell-faults'
import type { ShownCellTexts } from './use-shown-cells'

/** The table of the grid: its head, and the rows from `start` to `end` with the room of the others around them. */
export function FigureGridTable({
  figures,
  rows,
  start,
  end,
  range,
  at,
  faults,
  openFigures,
  shown,
  editor,
}: {
  figures: readonly DraftFigure[]
  rows: number
  start: number
  end: number
  range: CellRange
  at: GridCellAt
  faults: CellFaults
  openFigures: ReadonlySet<string>
  shown: ShownCellTexts['shown']
  /** What stands in place of the cell that the keyboard is on; null while it is not typed in. */
  editor: ReactNode
}) {
  const { words, locked } = useDesk()
  const { t } = words
  const { first, last, top, bottom } = edgesOf(range)
  return (
    <table
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that is worked in is a grid
      role="grid"
      aria-label={t('draft.figures')}
      aria-rowcount={rows + 1}
      aria-colcount={GRID_COLUMNS.length + 1}
      aria-multiselectable="true"
      aria-readonly={locked || undefined}
    >
      <thead>
        <tr aria-rowindex={1}>
          <th scope="col" aria-colindex={1}>
            <span className="sr-only">{t('draft.grid.number')}</span>
          </th>
          {GRID_COLUMNS.map((column, index) => (
            <th
              key={column}
              scope="col"
              aria-colindex={index + 2}
              data-cell={column}
              title={t(`draft.means.${column}`)}
            >
              {t(`draft.cell.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <Space rows={start} />
        {Array.from({ length: end - start }, (_, index) => {
          const row = start + index
          const figure = figures[row] ?? null
          const isAt = row === at.row
          const isIn = row >= top && row <= bottom
          return (
            <GridRow
              key={figure?.id ?? 'next'}
              figure={figure}
              row={row}
              name={figure === null ? '+' : String(row + 1)}
              column={isAt ? at.column : null}
              first={isIn ? first : null}
              last={isIn ? last : null}
              problems={figure === null ? '' : [...(faults.get(figure.id)?.keys() ?? [])].join(' ')}
              open={figure !== null && openFigures.has(figure.id)}
              shown={shown}
              editor={isAt ? editor : null}
            />
          )
        })}
        <Space rows={rows - end} />
      </tbody>
    </table>
  )
}

/** The room of rows that are not drawn. */
function Space({ rows }: { rows: number }) {
  const room = (row: HTMLTableRowElement | null) => row?.style.setProperty('height', `${rows * ROW_HEIGHT}px`)
  // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: it has no cells, and is no row of the grid
  return rows > 0 && <tr ref={room} role="presentation" />
}
