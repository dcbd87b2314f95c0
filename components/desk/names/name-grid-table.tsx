'use client'
import type { ReactNode } from 'react'
import { cellKey, shownCell } from '@/lib/directory/name-grid/cell-edits'
import type { ListedKind } from '@/lib/directory/types'
import { edgesOf } from '@/lib/grid/cell-range'
import type { I18n } from '@/lib/i18n/words'
import type { useGridRange } from '../grid/use-grid-range'
import { ROW_HEIGHT } from '../grid/use-row-window'
import { BETWEEN_CELLS, NameRow } from './name-row'
import type { useNameEdits } from './use-name-edits'

/** The table of a grid of names: its head, and the rows in sight with the room of the others around them. */
export function NameGridTable({
  words: { t },
  kind,
  names: { entries, edits, faults },
  columns,
  grid: { range, at, start, end },
  editor,
}: {
  words: I18n
  kind: ListedKind
  names: ReturnType<typeof useNameEdits>
  columns: readonly { key: string; label: string }[]
  grid: ReturnType<typeof useGridRange>
  /** What stands in place of the cell that the keyboard is on; null while it is not typed in. */
  editor: ReactNode
}) {
  const { first, last, top, bottom } = edgesOf(range)
  return (
    <table
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that is worked in is a grid
      role="grid"
      aria-label={t(`lists.grid.title.${kind}`)}
      aria-rowcount={entries.length + 1}
      aria-colcount={columns.length + 1}
      aria-multiselectable="true"
    >
      <thead>
        <tr aria-rowindex={1}>
          <th scope="col" aria-colindex={1}>
            {t('lists.grid.entry')}
          </th>
          {columns.map(({ key, label }, index) => (
            <th key={key} scope="col" aria-colindex={index + 2} data-cell={key}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <Space rows={start} />
        {entries.slice(start, end).map((entry, index) => {
          const row = start + index
          const isAt = row === at.row
          const isIn = row >= top && row <= bottom
          const those = (has: (cell: string) => boolean) =>
            columns.flatMap(({ key }) => (has(cellKey(entry.key, key)) ? [key] : [])).join(' ')
          return (
            <NameRow
              key={entry.key}
              row={row}
              name={entry.name}
              href={entry.href}
              columns={columns}
              texts={columns.map(({ key }) => shownCell(entry, key, edits)).join(BETWEEN_CELLS)}
              edited={those((cell) => edits[cell] !== undefined)}
              wrong={those((cell) => faults.has(cell))}
              column={isAt ? at.column : null}
              first={isIn ? first : null}
              last={isIn ? last : null}
              editor={isAt ? editor : null}
            />
          )
        })}
        <Space rows={entries.length - end} />
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
