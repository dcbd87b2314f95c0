'use client'
import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react'
import { type CellRange, type GridCellAt, oneCell } from '@/lib/grid/cell-range'
import { useRowWindow } from './use-row-window'

/** A row that was asked for elsewhere than in the grid; counted, so that the same can be asked for twice. */
export interface AskedRow {
  id: string
  asked: number
}

/**
 * The cells that are chosen and the one that the keyboard is on, which has the focus as long as the grid has it. Of the rows only those
 * in sight are drawn, from `start` to `end`.
 */
export function useGridRange(
  box: RefObject<HTMLDivElement | null>,
  /** Those rows that hold something; `rows` counts all. */
  entries: readonly { id: string }[],
  rows: number,
  active: AskedRow | null,
  activate: (id: string | null) => void,
  /** The cell that gets the focus at the start, where nothing else of the page has it; null for none. */
  begins: GridCellAt | null = null,
) {
  const row = entries.findIndex(({ id }) => id === active?.id)
  const [range, setRange] = useState<CellRange>(() => oneCell(begins ?? { row: Math.max(0, row), column: 0 }))
  const hasFocus = useRef(false)
  const { start, end, see, reveal } = useRowWindow(box, rows)
  const at: GridCellAt = { row: Math.min(range.at.row, rows - 1), column: range.at.column }
  const choose = (next: CellRange) => {
    setRange(next)
    reveal(next.at.row)
    activate(entries[next.at.row]?.id ?? null)
  }
  useLayoutEffect(() => {
    if (!hasFocus.current || box.current?.querySelector('input') !== null) return
    const cell = box.current.querySelector<HTMLElement>('[data-at]')
    if (cell === document.activeElement) return
    cell?.focus({ preventScroll: true })
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  })
  const started = useRef(begins === null)
  useLayoutEffect(() => {
    if (started.current) return
    started.current = true
    // Asked once the page that was left is gone, with what had the focus in it.
    if (document.activeElement !== document.body || window.location.hash !== '') return
    hasFocus.current = true
    choose(oneCell(at))
  })
  const [seen, setSeen] = useState(active)
  if (active !== seen) {
    setSeen(active)
    if (row >= 0) setRange(oneCell({ row, column: 0 }))
  }
  // Only where another row is asked for: the rows do not move while one is typed in.
  const shown = useRef(active)
  useLayoutEffect(() => {
    if (shown.current === active) return
    shown.current = active
    if (row >= 0) reveal(row)
  }, [active, row, reveal])
  const onFocus = useCallback(() => {
    hasFocus.current = true
  }, [])
  return { range, setRange, at, choose, hasFocus, onFocus, start, end, see }
}
