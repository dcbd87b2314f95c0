import type { DraftChoices } from '@/lib/drafts/form/choices'
import type { I18n } from '@/lib/i18n/words'
import { VALUE_CHOICES } from '@/lib/imports/form/answers-form'
import type { FigureField, Mapping, Question } from '@/lib/spreadsheets/types'
import { fieldLabel } from './field-label'
import type { AnswerField } from './types'

/** A name of the file that is to stand for something on record. */
export interface ValueQuestion {
  number: number
  title: string
  /** What the form sends along, to know the name by. */
  what: string
  fields: AnswerField[]
}

/** What is asked before the figures of a file are known. */
export interface QuestionRows {
  /** What the file does not say, asked and said. */
  constants: AnswerField[]
  habits: AnswerField[]
  values: ValueQuestion[]
  asksAmounts: boolean
}

/** Whoever may change lists may have the record know a spelling. */
export function questionRows(
  mapping: Mapping,
  questions: readonly Question[],
  { choices, mayChangeLists }: { choices: DraftChoices; mayChangeLists: boolean },
  words: I18n,
): QuestionRows {
  const asked = questions.filter((question) => question.ask === 'constant')
  const said = Object.keys(mapping.constants) as FigureField[]
  const fields = [...new Set([...asked.map(({ field }) => field), ...said])]
  return {
    constants: fields.map((field) =>
      constantField(
        field,
        mapping.constants[field] ?? '',
        asked.find((one) => one.field === field)?.choices ?? [],
        choices,
        words,
      ),
    ),
    habits: questions.flatMap((question) => habitField(question, words)),
    values: valueQuestions(mapping, questions, { choices, mayChangeLists }, words),
    asksAmounts: questions.some(({ ask }) => ask === 'amounts'),
  }
}

function constantField(
  field: FigureField,
  value: string,
  given: readonly string[],
  choices: DraftChoices,
  words: I18n,
): AnswerField {
  const own = optionsOf(field, choices, words)
  const options =
    given.length > 0 ? given.map((one) => own.find((option) => option.value === one) ?? plain(one)) : own
  const shown = { name: `constant-${field}`, label: fieldLabel(words, field), value }
  if (options.length === 0) {
    const isDay = field === 'published' || field === 'accessed' || field === 'from' || field === 'to'
    return { ...shown, type: 'text', ...(isDay ? { hint: words.t('imports.dayHint') } : {}) }
  }
  const known = options.some((option) => option.value === value) || value === ''
  const blank = { value: '', label: words.t('imports.chooseValue') }
  return { ...shown, type: 'choice', options: [blank, ...options, ...(known ? [] : [plain(value)])] }
}

const plain = (value: string) => ({ value, label: value })

type Options = { value: string; label: string }[]

function optionsOf(field: FigureField, { countries, metrics }: DraftChoices, { t, format }: I18n): Options {
  if (field === 'country') return [...countries]
  if (field === 'metric')
    return metrics.map(({ key, label }) => ({ value: key, label: format.sentence(label) }))
  if (field === 'basis')
    return (['total', 'period', 'level', 'unclear'] as const).map((value) => ({
      value,
      label: t(`draft.basis.${value}`),
    }))
  if (field === 'qualifier')
    return (['exact', 'about', 'at_least', 'at_most'] as const).map((value) => ({
      value,
      label: t(`draft.qualifier.${value}`),
    }))
  if (field === 'grade')
    return (['A', 'B', 'C', 'D', 'X'] as const).map((value) => ({ value, label: t(`gradeName.${value}`) }))
  if (field === 'unit') {
    const units = [...new Set(metrics.flatMap(({ enteredUnits }) => enteredUnits))]
    return units.map((value) => ({ value, label: t(`unitName.${value}`) }))
  }
  return []
}

function habitField(question: Question, { t }: I18n): AnswerField[] {
  const choice = (name: string, label: string, options: Options): AnswerField[] => [
    {
      name,
      label,
      type: 'choice',
      value: '',
      options: [{ value: '', label: t('imports.chooseValue') }, ...options],
    },
  ]
  switch (question.ask) {
    case 'decimal':
      return choice('decimal', t('imports.decimal', { sample: question.sample }), [
        { value: '.', label: t('imports.decimalPoint') },
        { value: ',', label: t('imports.decimalComma') },
      ])
    case 'day-order':
      return choice('dayOrder', t('imports.dayOrder', { sample: question.sample }), [
        { value: 'day-first', label: t('imports.dayFirst') },
        { value: 'month-first', label: t('imports.monthFirst') },
      ])
    case 'year':
      return [
        { name: 'year', label: t('imports.year', { sample: question.sample }), type: 'text', value: '' },
      ]
    case 'repeated':
      return choice(
        'repeated',
        t('imports.repeated', { rows: question.rows, row: question.sample.row + 1 }),
        [
          { value: 'add', label: t('imports.repeatedAdd') },
          { value: 'apart', label: t('imports.repeatedApart') },
        ],
      )
    case 'unit':
      return choice(
        `unit-${question.at}`,
        t('imports.unitAsked', { name: question.name }),
        question.choices.map((value) => ({ value, label: t(`unitName.${value as 'ha'}`) })),
      )
    default:
      return []
  }
}

/** Names that are asked about, and those of which it is known what they stand for: that can be said otherwise. */
function valueQuestions(
  { values }: Mapping,
  questions: readonly Question[],
  given: { choices: DraftChoices; mayChangeLists: boolean },
  words: I18n,
): ValueQuestion[] {
  const asked = questions.filter((question) => question.ask === 'value')
  const open = asked.map((question, number) => valueQuestion(question, number, given, words))
  const said = values.map(({ field, text, within, is }, at): ValueQuestion => {
    const number = asked.length + at
    const { t } = words
    const out = { value: VALUE_CHOICES.out, label: t('imports.valueOut') }
    const options = [
      ...(is === '' ? [] : [{ value: is, label: is }]),
      out,
      { value: VALUE_CHOICES.anew, label: t('imports.askAnew') },
    ]
    const title = t('imports.valueSaid', { field: fieldLabel(words, field), text, within: within || 'none' })
    const value = is === '' ? VALUE_CHOICES.out : is
    return {
      ...{ number, title, what: JSON.stringify({ field, text, within }) },
      fields: [{ name: `value-${number}`, label: t('imports.valueIs'), type: 'choice', value, options }],
    }
  })
  return [...open, ...said]
}

function valueQuestion(
  { field, text, within, rows, nearest }: Extract<Question, { ask: 'value' }>,
  number: number,
  { choices, mayChangeLists }: { choices: DraftChoices; mayChangeLists: boolean },
  words: I18n,
): ValueQuestion {
  const { t } = words
  const named = field === 'operator' || field === 'publisher'
  const isList =
    field === 'metric' || field === 'part' || field === 'unit' || field === 'basis' || field === 'qualifier'
  const near = nearest.map(({ is, name }) => ({ value: is, label: name === is ? name : `${name} (${is})` }))
  const rest = isList || field === 'country' ? optionsOf(field as FigureField, choices, words) : []
  const options = [
    { value: '', label: t('imports.chooseValue') },
    ...near,
    ...rest.filter(({ value }) => near.every((one) => one.value !== value)),
    ...(named ? [{ value: VALUE_CHOICES.new, label: t('imports.valueNew') }] : []),
    ...(isList ? [] : [{ value: VALUE_CHOICES.other, label: t('imports.valueOther') }]),
    { value: VALUE_CHOICES.out, label: t('imports.valueOut') },
  ]
  const title = t('imports.value', { field: fieldLabel(words, field), text, within: within || 'none', rows })
  const fields: AnswerField[] = [
    { name: `value-${number}`, label: t('imports.valueIs'), type: 'choice', value: '', options },
  ]
  if (!isList)
    fields.push({ name: `other-${number}`, label: t('imports.valueOther'), type: 'text', value: '' })
  if (mayChangeLists && (field === 'places' || named))
    fields.push({ name: `spelling-${number}`, label: t('imports.spelling'), type: 'check', value: '' })
  return { number, title, what: JSON.stringify({ field, text, within }), fields }
}
