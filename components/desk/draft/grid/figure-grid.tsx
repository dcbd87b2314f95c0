'use client'
import { type ClipboardEvent, type KeyboardEvent, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { carriedFrom } from '@/lib/drafts/form/form-state'
import { GRID_COLUMNS } from '@/lib/drafts/grid/block-edits'
import type { CellWords } from '@/lib/drafts/grid/pasted-cells'
import type { DraftFigure } from '@/lib/drafts/schema'
import { edgesOf, movedBy, oneCell } from '@/lib/grid/cell-range'
import { elementAt } from '@/lib/lookup/element-at'
import { gridKeyStep } from '../../grid/grid-keys'
import { gridPointer } from '../../grid/grid-pointer'
import { type AskedRow, useGridRange } from '../../grid/use-grid-range'
import { useDesk } from '../draft-context'
import { newFigureId } from '../figure-row'
import { askedAmount } from './asked-amount'
import { CellEditor, type EndedEdit } from './cell-editor'
import { DayOrderQuestion } from './day-order-question'
import { FigureGridTable } from './figure-table'
import { GridTools, type SetAtOnce } from './grid-tools'
import type { CellFaults } from './use-cell-faults'
import { useGridClipboard } from './use-grid-clipboard'
import { useGridEdits } from './use-grid-edits'
import { useShownCells } from './use-shown-cells'

/** The figures of a draft as a grid: a row for each, and one more in which a further figure begins. Its keys are those of spreadsheets. */
export function FigureGrid({
  figures,
  report,
  active,
  activate,
  faults,
  openFigures,
  cellWords,
  tell,
  askTable,
}: {
  figures: readonly DraftFigure[]
  report: { country: string; published: string }
  active: AskedRow | null
  activate: (figure: string | null) => void
  faults: CellFaults
  /** Ids of figures in which a check waits for a reason. */
  openFigures: ReadonlySet<string>
  cellWords: CellWords
  /** Says what was done, to readers of the screen too. */
  tell: (text: string) => void
  /** Has a table of another layout read. */
  askTable: (text: string) => void
}) {
  const { words, step, locked } = useDesk()
  const { t, dir } = words
  const box = useRef<HTMLDivElement>(null)
  const [edit, setEdit] = useState<{ begins: string; all: boolean } | null>(null)
  const rows = locked ? figures.length : figures.length + 1
  const [begins] = useState(() => (active === null ? askedAmount(figures) : null))
  const grid = useGridRange(box, figures, rows, active, activate, begins)
  const { range, at, choose, hasFocus } = grid
  const { shown, typed } = useShownCells(cellWords)
  const edits = useGridEdits(figures, range, cellWords, report.country)
  const clipboard = useGridClipboard({ figures, range, cellWords, typed, tell, askTable })
  const figure = figures[at.row]
  const cell = elementAt(GRID_COLUMNS, at.column)
  const label = t('draft.figureCell', { number: at.row + 1, cell: t(`draft.cell.${cell}`) })
  const fault = figure === undefined ? undefined : faults.get(figure.id)?.get(cell)

  /** Begins to type in the cell; the row behind the last figure becomes a figure first. */
  const begin = (begins: string, all = false) => {
    if (locked) return
    hasFocus.current = true
    flushSync(() => {
      if (figure === undefined) {
        const last = figures.at(-1)
        const added = { id: newFigureId(), cells: last === undefined ? {} : carriedFrom(last.cells) }
        step({ do: 'cells', changes: [], added: [added] })
        activate(added.id)
      }
      setEdit({ begins, all })
    })
  }
  const beginHere = () => begin(figure === undefined ? '' : typed(figure.cells, cell))
  const finish = ({ key, shift, all, chosen, text }: EndedEdit) => {
    const isForAll = all || edit?.all === true
    const isKey = key !== 'blur'
    hasFocus.current = isKey || box.current?.contains(document.activeElement) === true
    setEdit(null)
    if (chosen !== null || text !== edit?.begins)
      edits.put(at, { chosen, text }, isForAll ? range : oneCell(at))
    if (!isKey || isForAll) return
    const size = { rows: Math.max(rows, at.row + 2), columns: GRID_COLUMNS.length }
    const next = movedBy(oneCell(at), { key, shift, control: false, forward: 'ArrowRight' }, size)
    if (next !== null) choose(next)
  }
  const setForAll = (column: SetAtOnce) => {
    const { top, bottom } = edgesOf(range)
    const to = GRID_COLUMNS.indexOf(column)
    const last = Math.min(bottom, figures.length - 1)
    flushSync(() => grid.setRange({ from: { row: last, column: to }, at: { row: top, column: to } }))
    begin('', true)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (edit !== null || !(event.target instanceof HTMLElement) || event.target.closest('td') === null) return
    const asked = gridKeyStep(
      event,
      { ...range, at },
      { rows, columns: GRID_COLUMNS.length, filled: Math.max(1, rows - 1) },
      dir,
    )
    if (asked === null) return
    event.stopPropagation()
    // The sign itself comes into the field, which has the focus by then.
    if (asked.do === 'type') return begin('')
    event.preventDefault()
    if (asked.do === 'choose') choose(asked.range)
    else if (asked.do === 'stretch') grid.setRange(asked.range)
    else if (locked) return
    else if (asked.do === 'edit') beginHere()
    else if (asked.do === 'undo' || asked.do === 'redo') step({ do: asked.do })
    else edits[asked.do]()
  }
  const onClipboard = (event: ClipboardEvent) => {
    if (edit !== null) return
    event.stopPropagation()
    if (event.type !== 'paste') clipboard.copy(event)
    else if (!locked) clipboard.paste(event)
    if (event.type === 'cut' && !locked) edits.clear()
  }
  const pointer = gridPointer(range, GRID_COLUMNS.length, edit !== null, {
    choose,
    stretch: grid.setRange,
    take: grid.onFocus,
  })
  return (
    <>
      {clipboard.asks !== null && (
        <DayOrderQuestion sample={clipboard.asks.sample} answer={clipboard.answer} />
      )}
      <GridTools figures={figures} range={range} edits={edits} edit={setForAll} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the cells of the grid have the focus */}
      <div
        ref={box}
        className="figure-grid"
        onScroll={grid.see}
        onKeyDown={onKeyDown}
        onMouseDown={pointer.onMouseDown}
        onMouseOver={pointer.onMouseOver}
        onDoubleClick={() => edit === null && beginHere()}
        onCopy={onClipboard}
        onCut={onClipboard}
        onPaste={onClipboard}
        onFocus={grid.onFocus}
        onBlur={(event) => {
          if (edit === null && !event.currentTarget.contains(event.relatedTarget)) hasFocus.current = false
        }}
      >
        <FigureGridTable
          figures={figures}
          rows={rows}
          start={grid.start}
          end={grid.end}
          range={range}
          at={at}
          faults={faults}
          openFigures={openFigures}
          shown={shown}
          editor={
            edit !== null && figure !== undefined ? (
              <CellEditor
                edited={{ cell, figure, above: figures[at.row - 1], ...report, values: cellWords.values }}
                label={label}
                begins={edit.begins}
                end={finish}
                cancel={() => setEdit(null)}
              />
            ) : null
          }
        />
      </div>
      <p id="grid-told" role="status" className="grid-told text-sm text-doubt">
        {fault === undefined ? '' : t('draft.problem', { where: label, message: fault })}
      </p>
    </>
  )
}
