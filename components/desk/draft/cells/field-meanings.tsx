'use client'
import { FIGURE_CELLS, type FigureCell, REPORT_CELLS, type ReportCell } from '@/lib/drafts/schema'
import { type AnyCell, useDesk } from '../draft-context'

const MEANT: ReadonlySet<string> = new Set([...REPORT_CELLS, ...FIGURE_CELLS])

/** Whether a sentence says what a field means. */
export const isMeant = (cell: AnyCell): cell is ReportCell | FigureCell => MEANT.has(cell)

/** The id of that sentence: every field of its name is described by it. */
export const meaningId = (cell: ReportCell | FigureCell) => `means-${cell}`

/** What each field means, in a sentence, behind one fold for all: fields name it as their description, folded or not. */
export function FieldMeanings({ cells }: { cells: readonly (ReportCell | FigureCell)[] }) {
  const { t } = useDesk().words
  return (
    <details className="text-sm">
      <summary>{t('draft.means.title')}</summary>
      <dl className="field-meanings">
        {cells.map((cell) => (
          <div key={cell}>
            <dt>{t(`draft.cell.${cell}`)}</dt>
            <dd id={meaningId(cell)}>{t(`draft.means.${cell}`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
