import type { DraftChoices } from '@/lib/drafts/form/choices'
import type { I18n } from '@/lib/i18n/words'
import { AREA_LEVELS, OFFERED_FIELDS, OTHER_OF, textOfUse } from '@/lib/imports/form/column-use'
import { columnLetters } from '@/lib/spreadsheets/rows/origins'
import type { AmountOf, Mapping, SheetColumn } from '@/lib/spreadsheets/types'
import { fieldLabel } from './field-label'
import type { AnswerField, AnswerRow } from './types'

/** Texts of a column that are shown beside it. */
const mostSamples = 3

/** What is asked of each column of a sheet: what it is, and of amounts what they stand for. */
export function columnRows(
  mapping: Mapping,
  columns: readonly SheetColumn[],
  choices: Pick<DraftChoices, 'metrics'>,
  words: I18n,
): AnswerRow[] {
  const { t, format } = words
  const metrics = metricOptions(choices, words)
  return mapping.columns.map(({ at, name, is }) => {
    const of = is.use === 'amount' ? is.of : {}
    const samples = columns.find((column) => column.at === at)?.samples.slice(0, mostSamples) ?? []
    const metric = [of.metric, of.part].filter(Boolean).join('/')
    const field = (
      key: string,
      label: string,
      value: string,
      options?: AnswerField['options'],
    ): AnswerField => ({
      ...{ name: `${key}-${at}`, label, value },
      ...(options === undefined ? { type: 'text' } : { type: 'choice', options: withValue(options, value) }),
    })
    return {
      key: String(at),
      title: t('imports.column', { letter: columnLetters(at), name: name || t('imports.unnamed') }),
      note: samples.length === 0 ? '' : t('imports.samples', { samples: format.list(samples) }),
      fields: [field('use', t('imports.columnIs'), textOfUse(is), useOptions(words))],
      ofAmount: [
        field('metric', t('imports.of.metric'), metric, metrics),
        field('unit', t('imports.of.unit'), of.unit ?? '', unitOptions(choices, of, words)),
      ],
      more: OTHER_OF.map((key) => field(key, t(`imports.of.${key}`), of[key] ?? '')),
    }
  })
}

function useOptions(words: I18n): { value: string; label: string }[] {
  const { t } = words
  const simple = (['nothing', 'amount'] as const).map((use) => ({
    value: use,
    label: t(`imports.use.${use}`),
  }))
  const fields = OFFERED_FIELDS.map((field) => ({ value: `field:${field}`, label: fieldLabel(words, field) }))
  const areas = AREA_LEVELS.map((level) => ({
    value: `area:${level}`,
    label: t('imports.use.area', { level: String(level) }),
  }))
  const times = (['year', 'month', 'period'] as const).map((use) => ({
    value: use,
    label: t(`imports.use.${use}`),
  }))
  return [...simple, ...fields, ...areas, ...times]
}

/** Metrics and, below each, its parts. */
function metricOptions({ metrics }: Pick<DraftChoices, 'metrics'>, { t, format }: I18n) {
  const options = metrics.flatMap(({ key, label, partLabels }) => [
    { value: key, label: format.sentence(label) },
    ...partLabels.map((part) => ({
      value: `${key}/${part.value}`,
      label: `${format.sentence(label)}: ${part.label}`,
    })),
  ])
  return [{ value: '', label: t('imports.of.saidElsewhere') }, ...options]
}

/** Units of the metric of a column, or of all where it has none yet. */
function unitOptions({ metrics }: Pick<DraftChoices, 'metrics'>, of: AmountOf, { t }: I18n) {
  const known = metrics.filter(({ key }) => of.metric === undefined || key === of.metric)
  const units = [...new Set(known.flatMap(({ enteredUnits }) => enteredUnits))]
  return [
    { value: '', label: t('draft.notGiven') },
    ...units.map((unit) => ({ value: unit, label: t(`unitName.${unit}`) })),
  ]
}

/** Options with the value among them, whatever it is: nothing that was chosen is lost by being shown. */
const withValue = (options: readonly { value: string; label: string }[], value: string) =>
  options.some((option) => option.value === value)
    ? options
    : [...options, { value, label: value.replace(/^field:/, '') }]
