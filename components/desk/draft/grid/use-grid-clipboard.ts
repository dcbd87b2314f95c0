'use client'
import { type ClipboardEvent, useState } from 'react'
import { copiedCells, GRID_COLUMNS, putRows, valueRows } from '@/lib/drafts/grid/block-edits'
import { completedCells } from '@/lib/drafts/grid/completed-cells'
import { isLaidOut } from '@/lib/drafts/grid/laid-out'
import { type CellWords, type PastedCells, readPasted } from '@/lib/drafts/grid/pasted-cells'
import { readTypedCell, type TypingHabits } from '@/lib/drafts/grid/typed-cell'
import { type DraftFigure, type FilledCells, newFigure } from '@/lib/drafts/schema'
import { type CellRange, edgesOf } from '@/lib/grid/cell-range'
import { readTable, writeTable } from '@/lib/grid/clipboard-table'
import { withCommas } from '@/lib/i18n/joined'
import { elementAt } from '@/lib/lookup/element-at'
import { useDesk } from '../draft-context'
import { newFigureId } from '../figure-row'
import type { ShownCellTexts } from './use-shown-cells'

/** The values themselves, for this form: what people see stands beside them as a text. */
const OWN_TYPE = 'application/x-firmground-cells'

interface OwnCells {
  column: number
  rows: string[][]
}

/** Cells out of the grid and into it; `asks`: a text whose days can be read in two ways, and one of them. */
export function useGridClipboard({
  figures,
  range,
  cellWords,
  typed,
  tell,
  askTable,
}: {
  figures: readonly DraftFigure[]
  range: CellRange
  cellWords: CellWords
  typed: ShownCellTexts['typed']
  tell: (text: string) => void
  askTable: (text: string) => void
}) {
  const { step, words, choices, language, lastUnitOf } = useDesk()
  const { t } = words
  const [asks, ask] = useState<{ text: string; sample: string; range: CellRange } | null>(null)

  const put = (rows: readonly FilledCells[], within: CellRange) => {
    const edits = putRows(figures, within, rows, newFigureId)
    const cellsOf = new Map(figures.map(({ id, cells }) => [id, cells]))
    const complete = (id: string, cells: FilledCells) =>
      completedCells(cells, cellsOf.get(id) ?? newFigure(id).cells, choices, language, lastUnitOf)
    step({
      do: 'cells',
      changes: edits.changes.map(({ figure, cells }) => ({ figure, cells: complete(figure, cells) })),
      added: edits.added.map(({ id, cells }) => ({ id, cells: complete(id, cells) })),
    })
  }
  const read = (text: string, within: CellRange, dayOrder?: TypingHabits['dayOrder']) => {
    const { first } = edgesOf(within)
    return readPasted(text, elementAt(GRID_COLUMNS, first), GRID_COLUMNS, cellWords, { language, dayOrder })
  }
  const take = (pasted: PastedCells, within: CellRange) => {
    put(pasted.rows, within)
    const filled = withCommas(
      pasted.filled.map((cell) => cellWords.columns[cell]),
      { t },
    )
    const unknown = pasted.unknown.length === 0 ? 'none' : withCommas(pasted.unknown, { t })
    const said = t('draft.pasted', { rows: pasted.rows.length, filled, unknown })
    tell(pasted.unclear === 0 ? said : `${said} ${t('draft.grid.unclear', { count: pasted.unclear })}`)
  }
  return {
    asks,
    /** Reads the paste that asks with an order of day and month. */
    answer: (dayOrder: TypingHabits['dayOrder'] | null) => {
      ask(null)
      if (asks !== null && dayOrder !== null) take(read(asks.text, asks.range, dayOrder), asks.range)
    },
    copy: (event: ClipboardEvent) => {
      event.preventDefault()
      const own: OwnCells = {
        column: edgesOf(range).first,
        rows: copiedCells(figures, range, (figure, cell) => figure.cells[cell]),
      }
      const shown = copiedCells(figures, range, (figure, cell) => typed(figure.cells, cell))
      event.clipboardData.setData('text/plain', writeTable(shown))
      event.clipboardData.setData(OWN_TYPE, JSON.stringify(own))
    },
    paste: (event: ClipboardEvent) => {
      const text = event.clipboardData.getData('text/plain')
      const { first, last } = edgesOf(range)
      const own = readOwn(event.clipboardData.getData(OWN_TYPE))
      event.preventDefault()
      if (own !== null && own.column === first) return put(valueRows(own.rows, first), range)
      const table = readTable(text)
      if (table.length === 1 && table[0]?.length === 1) {
        const cells = GRID_COLUMNS.slice(first, last + 1).map(
          (cell) => readTypedCell(cell, text, cellWords.values, { language }).cells,
        )
        return put([Object.assign({}, ...cells)], range)
      }
      const pasted = read(text, range)
      if (!pasted.headed && isLaidOut(table)) return askTable(text)
      if (pasted.either !== null) return ask({ text, sample: pasted.either, range })
      take(pasted, range)
    },
  }
}

function readOwn(text: string): OwnCells | null {
  try {
    const own = JSON.parse(text) as OwnCells
    return Array.isArray(own.rows) && Number.isInteger(own.column) ? own : null
  } catch {
    return null
  }
}
