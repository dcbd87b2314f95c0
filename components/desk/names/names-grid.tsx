'use client'
import { type ClipboardEvent, type KeyboardEvent, useCallback, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { Field } from '@/components/ui/field'
import {
  cellKey,
  chosenChanges,
  type GridEntry,
  pastedChanges,
  shownCell,
} from '@/lib/directory/name-grid/cell-edits'
import type { ListedKind } from '@/lib/directory/types'
import { edgesOf, movedBy, oneCell } from '@/lib/grid/cell-range'
import { readTable, writeTable } from '@/lib/grid/clipboard-table'
import type { CarriedTexts } from '@/lib/i18n/carried-texts'
import { carriedWords } from '@/lib/i18n/carried-words'
import { elementAt } from '@/lib/lookup/element-at'
import { gridKeyStep } from '../grid/grid-keys'
import { gridPointer } from '../grid/grid-pointer'
import { useGridRange } from '../grid/use-grid-range'
import { type EndedBy, NameCellEditor } from './name-cell-editor'
import { NameGridTable } from './name-grid-table'
import { NamesFaults } from './names-faults'
import { useNameEdits } from './use-name-edits'
import { useNameSaving } from './use-name-saving'

/** Names of a list as a grid: a row for each entry, a column for each language. Its keys are those of spreadsheets. */
export function NamesGrid({
  kind,
  entries: given,
  columns,
  texts,
}: {
  kind: ListedKind
  entries: readonly GridEntry[]
  columns: readonly { key: string; label: string }[]
  texts: CarriedTexts
}) {
  const words = carriedWords(texts)
  const { t, dir, locale } = words
  const box = useRef<HTMLDivElement>(null)
  const [begins, setBegins] = useState<string | null>(null)
  const [told, tell] = useState('')
  const columnKeys = columns.map(({ key }) => key)
  const where = useCallback(
    (cell: string) => {
      const [key = '', column = ''] = cell.split('\n')
      const entry = given.find((one) => one.key === key)?.name ?? key
      return t('lists.grid.cell', {
        entry,
        column: columns.find((one) => one.key === column)?.label ?? column,
      })
    },
    [given, columns, t],
  )
  const names = useNameEdits(kind, given, (cell, theirs) =>
    t('lists.grid.changed', { where: where(cell), theirs }),
  )
  const { entries, edits, faults } = names
  const rows = entries.length
  const grid = useGridRange(
    box,
    entries.map(({ key }) => ({ id: key })),
    rows,
    null,
    ignored,
  )
  const { range, at, choose, hasFocus } = grid
  const { save, isSaving, status, reason } = useNameSaving({ kind, locale, names, where, words })
  const entry = entries[at.row]
  const column = elementAt(columns, at.column)
  const cell = entry === undefined ? '' : cellKey(entry.key, column.key)
  const textAt = (row: number, key: string) => {
    const one = entries[row]
    return one === undefined ? '' : shownCell(one, key, edits)
  }

  const begin = (text: string) => {
    hasFocus.current = true
    flushSync(() => setBegins(text))
  }
  const finish = (text: string, { key, shift }: EndedBy) => {
    hasFocus.current = key !== 'blur' || box.current?.contains(document.activeElement) === true
    setBegins(null)
    if (text !== begins || begins === '')
      names.apply([{ row: at.row, column: column.key, text: text.trim() }])
    if (key === 'blur') return
    const next = movedBy(
      oneCell(at),
      { key, shift, control: false, forward: 'ArrowRight' },
      { rows, columns: columns.length },
    )
    if (next !== null) choose(next)
  }
  const fillDown = () => {
    const { top, bottom } = edgesOf(range)
    const from = top === bottom ? Math.max(0, top - 1) : top
    names.apply(chosenChanges(range, columnKeys, (_, key) => textAt(from, key)))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (begins !== null || !(event.target instanceof HTMLElement) || event.target.closest('td') === null)
      return
    const size = { rows, columns: columns.length, filled: rows }
    const asked = gridKeyStep(event, { ...range, at }, size, dir)
    if (asked === null) return
    event.stopPropagation()
    // The sign itself comes into the field, which has the focus by then.
    if (asked.do === 'type') return begin('')
    event.preventDefault()
    if (asked.do === 'choose') choose(asked.range)
    else if (asked.do === 'stretch') grid.setRange(asked.range)
    else if (asked.do === 'edit') begin(textAt(at.row, column.key))
    else if (asked.do === 'clear') names.apply(chosenChanges(range, columnKeys, () => ''))
    else if (asked.do === 'fillDown') fillDown()
    else names[asked.do]()
  }
  const onClipboard = (event: ClipboardEvent) => {
    if (begins !== null) return
    event.preventDefault()
    event.stopPropagation()
    const { top, bottom, first, last } = edgesOf(range)
    if (event.type !== 'paste') {
      const chosen = Array.from({ length: bottom - top + 1 }, (_, down) =>
        columnKeys.slice(first, last + 1).map((key) => textAt(top + down, key)),
      )
      event.clipboardData.setData('text/plain', writeTable(chosen))
      if (event.type === 'cut') names.apply(chosenChanges(range, columnKeys, () => ''))
      return
    }
    const table = readTable(event.clipboardData.getData('text/plain'))
    const { changes, left } = pastedChanges(table, range, rows, columnKeys)
    names.apply(changes)
    tell(t('lists.grid.pasted', { filled: changes.length, left }))
  }
  const pointer = gridPointer(range, columns.length, begins !== null, {
    ...{ choose, stretch: grid.setRange, take: grid.onFocus },
  })
  const show = (cellAt: string) => {
    const [key, name] = cellAt.split('\n')
    const row = entries.findIndex((one) => one.key === key)
    hasFocus.current = true
    if (row >= 0) choose(oneCell({ row, column: Math.max(0, columnKeys.indexOf(name ?? '')) }))
  }
  const fault = faults.get(cell)
  return (
    <>
      <NamesFaults
        words={words}
        faults={faults}
        where={where}
        show={show}
        take={(cellAt, theirs) => {
          const [key, name = ''] = cellAt.split('\n')
          names.apply([{ row: entries.findIndex((one) => one.key === key), column: name, text: theirs }])
        }}
      />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the cells of the grid have the focus */}
      <div
        id="names-grid"
        ref={box}
        className="figure-grid names-grid"
        onScroll={grid.see}
        onKeyDown={onKeyDown}
        onMouseDown={pointer.onMouseDown}
        onMouseOver={pointer.onMouseOver}
        onDoubleClick={() => begins === null && begin(textAt(at.row, column.key))}
        onCopy={onClipboard}
        onCut={onClipboard}
        onPaste={onClipboard}
        onFocus={grid.onFocus}
        onBlur={(event) => {
          if (begins === null && !event.currentTarget.contains(event.relatedTarget)) hasFocus.current = false
        }}
      >
        <NameGridTable
          words={words}
          kind={kind}
          names={names}
          columns={columns}
          grid={grid}
          editor={
            begins === null ? null : (
              <NameCellEditor
                label={where(cell)}
                begins={begins}
                end={finish}
                cancel={() => {
                  hasFocus.current = true
                  setBegins(null)
                }}
              />
            )
          }
        />
      </div>
      <p id="names-told" role="status" className="grid-told text-sm text-doubt">
        {fault === undefined ? '' : fault.text}
      </p>
      <div className="draft-bar">
        <button
          type="button"
          className="button plain"
          disabled={names.history.past.length === 0}
          onClick={names.undo}
        >
          {t('lists.grid.undo')}
        </button>
        <button
          type="button"
          className="button plain"
          disabled={names.history.undone.length === 0}
          onClick={names.redo}
        >
          {t('lists.grid.redo')}
        </button>
        <Field id="names-reason" name={t('lists.reason')}>
          <input
            id="names-reason"
            ref={reason}
            dir="auto"
            maxLength={500}
            autoComplete="off"
            className="control"
          />
        </Field>
        <button
          type="button"
          className="button"
          disabled={!names.isUnsaved}
          aria-disabled={isSaving || undefined}
          onClick={save}
        >
          {t('lists.grid.save', { count: Object.keys(edits).length })}
        </button>
        <span role="status">{status || told}</span>
      </div>
    </>
  )
}

/** Nothing beside the grid follows the row that the keyboard is on. */
const ignored = () => {}
