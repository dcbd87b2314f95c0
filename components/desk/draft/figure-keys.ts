'use client'
import type { ClipboardEvent, KeyboardEvent } from 'react'
import { type CellWords, isTable, type PastedCells, readPasted } from '@/lib/drafts/grid/pasted-cells'
import { FIGURE_CELLS, type FigureCell } from '@/lib/drafts/schema'

/** The order in which cells stand in the form, and in which pasted ones fill it. */
const CELL_ORDER = [
  'metric',
  'amount',
  'unit',
  'qualifier',
  'part',
  'basis',
  'from',
  'to',
  'places',
  'operator',
  'verb',
  'words',
  'note',
] as const satisfies readonly FigureCell[]

/** The figure and the cell that a control belongs to, by its id; null for any other. */
function cellAt(target: EventTarget | null): { figure: string; cell: FigureCell } | null {
  if (!(target instanceof HTMLElement)) return null
  const [, figure, name] = /^figure-([^-]+)-(\w+)$/.exec(target.id) ?? []
  const cell = FIGURE_CELLS.find((cell) => cell === name)
  return figure === undefined || cell === undefined ? null : { figure, cell }
}

/** What a key asks of the form: Ctrl+Enter sends, Enter in a field of a figure adds one below it. */
export function askedByKey(event: KeyboardEvent): { do: 'send' } | { do: 'add'; after: string } | null {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return null
  if (event.ctrlKey || event.metaKey) return { do: 'send' }
  const { target } = event
  const at = cellAt(target)
  if (at === null || event.defaultPrevented || target instanceof HTMLTextAreaElement) return null
  if (target instanceof HTMLInputElement && target.getAttribute('aria-expanded') === 'true') return null
  return { do: 'add', after: at.figure }
}

/** Cells of a spreadsheet that are pasted into a figure; null for any other text. */
export function askedByPaste(
  event: ClipboardEvent,
  words: CellWords,
  language: string,
): { figure: string; pasted: PastedCells } | null {
  const at = cellAt(event.target)
  const text = event.clipboardData.getData('text/plain')
  if (at === null || !isTable(text, at.cell)) return null
  return { figure: at.figure, pasted: readPasted(text, at.cell, CELL_ORDER, words, { language }) }
}
