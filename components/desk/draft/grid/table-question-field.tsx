'use client'
import { type KeyboardEvent, useId } from 'react'
import type { CellWords } from '@/lib/drafts/grid/pasted-cells'
import type { TableQuestion } from '@/lib/drafts/laid-table/table-answer'
import type { FigureCell } from '@/lib/drafts/schema'
import { withCommas } from '@/lib/i18n/joined'
import type { I18n } from '@/lib/i18n/words'
import { useDesk } from '../draft-context'

/** One question about a pasted table, with what may be answered; a text where nothing is offered. */
export function TableQuestionField({
  question,
  cellWords,
  country,
  value,
  change,
  done,
}: {
  question: TableQuestion
  cellWords: CellWords
  country: string
  value: string
  change: (value: string) => void
  done: () => void
}) {
  const { words, choices: known } = useDesk()
  const { t } = words
  const id = useId()
  const choices = choicesOf(question, cellWords, country, words)
  const names = question.ask === 'constant' && question.field === 'operator' ? known.organisations : []
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.ctrlKey) return
    event.preventDefault()
    event.stopPropagation()
    done()
  }
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="text-sm text-muted">
        {labelOf(question, words)}
      </label>
      {choices.length > 0 ? (
        <select
          id={id}
          className="control"
          value={value}
          onChange={(event) => change(event.target.value)}
          onKeyDown={onKeyDown}
        >
          <option value="">{t('draft.choose')}</option>
          {choices.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      ) : (
        <>
          <input
            id={id}
            className="control"
            dir="auto"
            list={names.length > 0 ? 'table-names' : undefined}
            value={value}
            onChange={(event) => change(event.target.value)}
            onKeyDown={onKeyDown}
          />
          {names.length > 0 && (
            <datalist id="table-names">
              {names.map(({ name }) => (
                <option key={name} value={name} />
              ))}
            </datalist>
          )}
        </>
      )}
    </div>
  )
}

function labelOf(question: TableQuestion, { t }: I18n): string {
  switch (question.ask) {
    case 'constant':
      return t(`draft.cell.${question.field as FigureCell}`)
    case 'unit':
      return t('draft.table.unit', { name: question.name })
    case 'decimal':
      return t('draft.table.decimal', { sample: question.sample })
    case 'day-order':
      return t('draft.grid.dayOrder', { sample: question.sample })
    case 'year':
      return t('draft.table.year', { sample: question.sample })
    case 'repeated':
      return t('draft.table.repeated', { count: question.rows })
    case 'place-kind':
      return t('draft.table.placeKind', { names: withCommas(question.names, { t }) })
    case 'value':
      return t('draft.table.value', { text: question.text })
  }
}

function choicesOf(
  question: TableQuestion,
  { values }: CellWords,
  country: string,
  { t }: I18n,
): { value: string; label: string }[] {
  const labelled = (cell: FigureCell, codes: readonly string[]) =>
    codes.map((value) => ({
      value,
      label: values[cell]?.find((known) => known.value === value)?.label ?? value,
    }))
  switch (question.ask) {
    case 'constant':
      return labelled(question.field as FigureCell, question.choices)
    case 'unit':
      return labelled('unit', question.choices)
    case 'decimal':
      return ['.', ','].map((sign) => ({ value: sign, label: t('draft.table.sign', { sign }) }))
    case 'day-order':
      return (['day-first', 'month-first'] as const).map((value) => ({
        value,
        label: t(`draft.table.${value}`),
      }))
    case 'repeated':
      return (['add', 'apart'] as const).map((value) => ({ value, label: t(`draft.table.${value}`) }))
    case 'place-kind':
      return question.choices.map((kind) => ({ value: kind, label: t(`place.${kind}`, { country }) }))
    case 'value':
      return [
        ...question.nearest.map(({ is, name }) => ({ value: is, label: name })),
        { value: ' out', label: t('draft.table.out') },
      ]
    case 'year':
      return []
  }
}
