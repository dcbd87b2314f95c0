import type { KeyboardEvent } from 'react'
import { type CellRange, edgesOf, type GridSize, movedBy } from '@/lib/grid/cell-range'

/** What a key asks of a grid while no cell is typed in. 'type': its sign is to come into the field that is opened for it. */
export type GridKeyStep =
  | { do: 'choose' | 'stretch'; range: CellRange }
  | { do: 'edit' | 'type' | 'clear' | 'fillDown' | 'undo' | 'redo' }

/** Reads a key in a grid as spreadsheets do; null for one that is none of the grid's. Of the rows the first `filled` hold something. */
export function gridKeyStep(
  event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>,
  range: CellRange,
  size: GridSize & { filled: number },
  dir: string,
): GridKeyStep | null {
  const { key, shiftKey: shift, altKey } = event
  const control = event.ctrlKey || event.metaKey
  const wide = (top: number, bottom: number): GridKeyStep => ({
    do: 'stretch',
    range: { from: { row: top, column: 0 }, at: { row: bottom, column: size.columns - 1 } },
  })
  if (control && !altKey) {
    switch (key.toLowerCase()) {
      case 'd':
        return { do: 'fillDown' }
      case 'z':
        return { do: shift ? 'redo' : 'undo' }
      case 'y':
        return { do: 'redo' }
      case 'a':
        return wide(0, size.filled - 1)
    }
  }
  if (key === 'F2') return { do: 'edit' }
  if (key === 'Delete' || key === 'Backspace') return { do: 'clear' }
  if (key === ' ' && shift) {
    const { top, bottom } = edgesOf(range)
    return wide(top, bottom)
  }
  if ([...key].length === 1 && !control && !altKey) return { do: 'type' }
  const forward = dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
  const next = movedBy(range, { key, shift, control, forward }, size)
  return next === null ? null : { do: 'choose', range: next }
}
