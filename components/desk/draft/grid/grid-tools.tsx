'use client'
import type { DraftFigure, FigureCell } from '@/lib/drafts/schema'
import { type CellRange, edgesOf } from '@/lib/grid/cell-range'
import { useDesk } from '../draft-context'
import type { GridEdits } from './use-grid-edits'

/** The columns that are set for several figures at once. */
const SET_AT_ONCE = ['to', 'places', 'operator', 'unit', 'basis'] as const satisfies readonly FigureCell[]
export type SetAtOnce = (typeof SET_AT_ONCE)[number]

/** What can be done to the chosen rows without a key. */
export function GridTools({
  figures,
  range,
  edits,
  edit,
}: {
  figures: readonly DraftFigure[]
  range: CellRange
  edits: GridEdits
  /** Begins to type in a column, for all chosen rows. */
  edit: (column: SetAtOnce) => void
}) {
  const { words, locked } = useDesk()
  const { t } = words
  const { top, bottom } = edgesOf(range)
  const count = Math.min(bottom, figures.length - 1) - top + 1
  if (locked) return null
  const tool = (label: string, act: () => void) => (
    <button key={label} type="button" className="button plain" disabled={count < 1} onClick={act}>
      {label}
    </button>
  )
  return (
    <div role="toolbar" aria-label={t('draft.grid.tools')} className="grid-tools">
      <span className="text-sm text-muted">{t('draft.grid.chosen', { count: Math.max(0, count) })}</span>
      {SET_AT_ONCE.map((column) => tool(t(`draft.cell.${column}`), () => edit(column)))}
      {tool(t('draft.grid.fillDown'), edits.fillDown)}
      {tool(t('draft.remove'), edits.remove)}
    </div>
  )
}
