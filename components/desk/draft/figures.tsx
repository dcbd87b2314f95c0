'use client'
import { type ClipboardEvent, useState } from 'react'
import type { DraftFeedback } from '@/lib/drafts/feedback/types'
import { FIGURES_SHOWN } from '@/lib/drafts/figure-pages'
import type { DraftFormState } from '@/lib/drafts/form/form-state'
import type { CellWords } from '@/lib/drafts/grid/pasted-cells'
import type { DraftComment, FilledCells } from '@/lib/drafts/schema'
import { FIGURE_CELLS } from '@/lib/drafts/schema'
import { withCommas } from '@/lib/i18n/joined'
import { QUALIFIERS } from '@/lib/quantities/bounds'
import { useDesk } from './draft-context'
import { askedByPaste } from './figure-keys'
import { FigurePages } from './figure-pages'
import { FigureRow, newFigureId } from './figure-row'
import { LastReport } from './last-report'
import { useFigurePage } from './use-figure-page'

/** The reported figures of a draft, and the ways to add some. */
export function Figures({
  state,
  look,
  remarks,
  asked,
}: {
  state: DraftFormState
  look: DraftFeedback
  remarks: readonly DraftComment[]
  /** The page of figures that the address asks for, from 1. */
  asked: number
}) {
  const { words, scripted, locked, step } = useDesk()
  const { t } = words
  const { figures, report } = state.content
  const cellWords = useCellWords()
  const [told, tell] = useState('')
  const { page, show } = useFigurePage(state, asked)
  const first = (page - 1) * FIGURES_SHOWN
  const shown = figures.slice(first, first + FIGURES_SHOWN)
  const onPaste = (event: ClipboardEvent) => {
    const asked = locked ? null : askedByPaste(event, cellWords)
    if (asked === null) return
    event.preventDefault()
    const { rows, filled, unknown } = asked.pasted
    step({ do: 'paste', figure: asked.figure, rows, ids: rows.map(newFigureId) })
    const names = withCommas(
      filled.map((cell) => cellWords.columns[cell]),
      { t },
    )
    const left = unknown.length === 0 ? 'none' : withCommas(unknown, { t })
    tell(t('draft.pasted', { rows: rows.length, filled: names, unknown: left }))
  }
  const append = (figures: readonly FilledCells[], text: string) => {
    step({ do: 'append', figures: figures.map((cells) => ({ id: newFigureId(), cells })) })
    tell(text)
  }
  return (
    <section id="report-figures" className="flex flex-col gap-3" onPaste={onPaste}>
      <h2 className="text-xl font-semibold">{t('draft.figures')}</h2>
      {scripted && !locked && <p className="text-sm text-muted">{t('draft.figuresHow')}</p>}
      <Elsewhere figures={figures.slice(0, first)} />
      <ol>
        {shown.map((figure, at) => (
          <FigureRow
            key={figure.id}
            figure={figure}
            number={first + at + 1}
            country={report.country}
            findings={look.findings.filter((finding) => finding.figure === figure.id)}
            remarks={remarks.filter((remark) => remark.figure === figure.id)}
          />
        ))}
      </ol>
      <Elsewhere figures={figures.slice(first + FIGURES_SHOWN)} />
      <FigurePages count={figures.length} page={page} show={show} />
      <p role="status" className="text-sm text-muted">
        {told}
      </p>
      {state.removed !== null && (
        <p className="text-sm">
          {t('draft.removed', { number: state.removed.at + 1 })}{' '}
          <button type="button" className="step" onClick={() => step({ do: 'putBack' })}>
            {t('draft.putBack')}
          </button>
        </p>
      )}
      {!locked && (
        <div className="flex flex-wrap items-baseline gap-x-4 gap-y-2">
          <button
            type={scripted ? 'button' : 'submit'}
            name="intent"
            value="add"
            className="button plain"
            onClick={() => scripted && step({ do: 'add', id: newFigureId(), after: null })}
          >
            {t('draft.add')}
          </button>
          {scripted && <LastReport content={state.content} append={append} />}
        </div>
      )}
    </section>
  )
}

/** Figures that are not shown go along by name, and stay as they were kept. */
function Elsewhere({ figures }: { figures: readonly { id: string }[] }) {
  return figures.map(({ id }) => <input key={id} type="hidden" name="figures" value={id} />)
}

/** What pasted headings and cells may be called: the form's own words, beside those of files. */
function useCellWords(): CellWords {
  const { words, choices } = useDesk()
  const { t } = words
  const units = [...new Set(choices.metrics.flatMap(({ enteredUnits }) => enteredUnits))]
  return {
    columns: Object.fromEntries(
      FIGURE_CELLS.map((cell) => [cell, t(`draft.cell.${cell}`)]),
    ) as CellWords['columns'],
    values: {
      metric: choices.metrics.map(({ key, label }) => ({ value: key, label })),
      part: choices.metrics.flatMap(({ partLabels }) => partLabels),
      unit: units.map((unit) => ({ value: unit, label: t(`unitName.${unit}`) })),
      qualifier: QUALIFIERS.map((value) => ({ value, label: t(`draft.qualifier.${value}`) })),
      basis: (['total', 'period', 'level', 'unclear'] as const).map((value) => ({
        value,
        label: t(`draft.basis.${value}`),
      })),
    },
  }
}
