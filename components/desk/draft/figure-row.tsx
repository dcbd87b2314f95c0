'use client'
import { memo } from 'react'
import type { ShownFinding } from '@/lib/drafts/feedback/shown-finding'
import type { ChosenMetric } from '@/lib/drafts/form/choices'
import type { DraftComment, DraftFigure } from '@/lib/drafts/schema'
import { QUALIFIERS } from '@/lib/quantities/bounds'
import { basesOf } from './bases'
import { AmountCell } from './cells/amount-cell'
import { CorrectionCells } from './cells/correction-cells'
import { NameCell } from './cells/name-cell'
import { PlacesCell } from './cells/places-cell'
import { ChoiceCell, TextCell, useFigureCells } from './cells/plain-cells'
import { FigureComments } from './comments'
import { DayCell } from './day-cell'
import { useDesk } from './draft-context'
import { Findings } from './findings'

const wide = 'col-span-6 sm:col-span-4'
const narrow = 'col-span-3 sm:col-span-2'
const PRECISIONS = ['month', 'year', 'recent'] as const

/** One reported figure: what, how much, since when, where, whose, and in which words. */
export const FigureRow = memo(function FigureRow({
  figure,
  number,
  country,
  findings,
  remarks,
}: {
  figure: DraftFigure
  /** Its place among the figures, from 1. */
  number: number
  country: string
  findings: readonly ShownFinding[]
  remarks: readonly DraftComment[]
}) {
  const { words, choices, step } = useDesk()
  const { t, format } = words
  const { id, cells } = figure
  const of = useFigureCells(figure)
  const metric = choices.metrics.find(({ key }) => key === cells.metric)
  const precisions = PRECISIONS.map((value) => ({ value, label: t(`draft.precision.${value}`) }))
  const bases = basesOf(metric)
  const basis = bases.find((basis) => basis === cells.basis)
  return (
    <li className="border-t border-rule py-5" data-figure={id}>
      <fieldset className="min-w-0">
        <legend className="float-start me-3 font-semibold">{t('draft.figure', { number })}</legend>
        <input type="hidden" name="figures" value={id} />
        <RowSteps figure={figure} number={number} />
        <FigureComments remarks={remarks} />
        <div className="clear-both grid grid-cols-6 items-start gap-x-4 gap-y-3 pt-2 sm:grid-cols-12">
          <ChoiceCell
            {...of('metric', wide)}
            blank={t('draft.choose')}
            options={choices.metrics.map(({ key, label }) => ({ value: key, label: format.sentence(label) }))}
            onChoose={(chosen) => {
              const {
                enteredUnits = [],
                displayUnit = '',
                kind = 'flow',
              } = choices.metrics.find(({ key }) => key === chosen) ?? {}
              step({ do: 'metric', figure: id, metric: chosen, units: enteredUnits, unit: displayUnit, kind })
            }}
          />
          <AmountCell figure={figure} metric={metric} />
          <ChoiceCell
            {...of('unit', narrow)}
            blank={t('draft.choose')}
            options={(metric?.enteredUnits ?? allUnits(choices.metrics)).map((unit) => ({
              value: unit,
              label: t(`unitName.${unit}`),
            }))}
          />
          <ChoiceCell
            {...of('qualifier', narrow)}
            blank={t('draft.choose')}
            options={QUALIFIERS.map((value) => ({ value, label: t(`draft.qualifier.${value}`) }))}
          />
          {(metric === undefined || metric.parts.length > 0 || cells.part !== '') && (
            <ChoiceCell
              {...of('part', narrow)}
              blank={t('draft.whole')}
              options={metric?.partLabels ?? allParts(choices.metrics)}
            />
          )}
          <ChoiceCell
            {...of('basis', wide)}
            hint={basis && t(`draft.basisMeans.${basis}`)}
            blank={t('draft.choose')}
            options={bases.map((value) => ({ value, label: t(`draft.basis.${value}`) }))}
          />
          {((cells.basis !== 'total' && cells.basis !== 'level') || cells.from !== '') && (
            <>
              <DayCell {...of('from', narrow)} />
              <ChoiceCell
                {...of('from_precision', narrow)}
                blank={t('draft.precision.day')}
                options={precisions}
              />
            </>
          )}
          <DayCell {...of('to', narrow)} />
          <ChoiceCell {...of('to_precision', narrow)} blank={t('draft.precision.day')} options={precisions} />
          <PlacesCell figure={id} value={cells.places} country={country} className={wide} />
          <NameCell {...of('operator', wide)} />
          <TextCell {...of('verb', wide)} />
          <TextCell {...of('words', 'col-span-6')} lines={2} />
          <TextCell {...of('note', 'col-span-6')} lines={2} />
          {figure.claim !== '' && <CorrectionCells figure={figure} />}
        </div>
        <Findings figure={figure} findings={findings} />
      </fieldset>
    </li>
  )
})

const allUnits = (metrics: readonly ChosenMetric[]) => [
  ...new Set(metrics.flatMap(({ enteredUnits }) => enteredUnits)),
]
const allParts = (metrics: readonly ChosenMetric[]) => metrics.flatMap(({ partLabels }) => partLabels)

/** What is done to a whole row. */
function RowSteps({ figure, number }: { figure: DraftFigure; number: number }) {
  const { words, step, scripted, locked } = useDesk()
  const { t } = words
  if (locked) return null
  // There from the start, so that nothing below moves once scripts have come; not where none will.
  return (
    <p className="live-only flex flex-wrap justify-end gap-x-4 text-sm">
      <button
        type="button"
        className="step"
        disabled={!scripted}
        aria-label={t('draft.copyFigure', { number })}
        onClick={() => step({ do: 'copy', id: newFigureId(), of: figure.id })}
      >
        {t('draft.copy')}
      </button>
      <button
        type="button"
        className="step"
        disabled={!scripted}
        aria-label={t('draft.removeFigure', { number })}
        onClick={() => step({ do: 'remove', figure: figure.id })}
      >
        {t('draft.remove')}
      </button>
    </p>
  )
}

/** An id that no other figure of the draft has, whoever adds one at the same time. */
export function newFigureId(): string {
  return Math.random().toString(36).slice(2, 12)
}
