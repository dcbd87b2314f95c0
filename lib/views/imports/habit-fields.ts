import type { I18n } from '@/lib/i18n/words'
import { ASK_ANEW } from '@/lib/imports/form/answers-form'
import type { Mapping, Question } from '@/lib/spreadsheets/types'
import type { FieldOption } from './field-options'
import type { AnswerField } from './types'

/** How a file is written and what its repeated rows mean: what is asked, and what was answered, to be said otherwise. */
export function habitFields(mapping: Mapping, questions: readonly Question[], words: I18n): AnswerField[] {
  return [
    ...questions.flatMap((question) => askedField(question, words)),
    ...saidFields(mapping, questions, words),
  ]
}

function askedField(question: Question, words: I18n): AnswerField[] {
  const { t } = words
  const choice = (name: string, label: string, options: FieldOption[]): AnswerField[] => [
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
      return choice('decimal', t('imports.decimal', { sample: question.sample }), decimals(words))
    case 'day-order':
      return choice('dayOrder', t('imports.dayOrder', { sample: question.sample }), dayOrders(words))
    case 'year':
      return [
        { name: 'year', label: t('imports.year', { sample: question.sample }), type: 'text', value: '' },
      ]
    case 'repeated':
      return choice(
        'repeated',
        t('imports.repeated', { rows: question.rows, row: question.sample.row + 1 }),
        rulesForRepeated(words),
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

/** What was answered, or found in the file itself, and is not asked any more. */
function saidFields(
  { habits, year, repeated }: Mapping,
  questions: readonly Question[],
  words: I18n,
): AnswerField[] {
  const { t } = words
  const isAsked = (ask: Question['ask']) => questions.some((question) => question.ask === ask)
  const fields: AnswerField[] = []
  if (habits.decimal !== undefined && !isAsked('decimal')) {
    const [label, options] = [t('imports.said.decimal'), decimals(words)]
    fields.push({ name: 'decimal', label, type: 'choice', value: habits.decimal, options })
  }
  if (habits.dayOrder !== undefined && !isAsked('day-order')) {
    const [label, options] = [t('imports.said.dayOrder'), dayOrders(words)]
    fields.push({ name: 'dayOrder', label, type: 'choice', value: habits.dayOrder, options })
  }
  if (year !== null && !isAsked('year'))
    fields.push({ name: 'year', label: t('imports.said.year'), type: 'text', value: year })
  if (repeated !== null && !isAsked('repeated')) {
    const options = [...rulesForRepeated(words), { value: ASK_ANEW, label: t('imports.askAnew') }]
    fields.push({
      ...{ name: 'repeated', label: t('imports.said.repeated'), type: 'choice' },
      ...{ value: repeated, options },
    })
  }
  return fields
}

const decimals = ({ t }: I18n): FieldOption[] => [
  { value: '.', label: t('imports.decimalPoint') },
  { value: ',', label: t('imports.decimalComma') },
]

const dayOrders = ({ t }: I18n): FieldOption[] => [
  { value: 'day-first', label: t('imports.dayFirst') },
  { value: 'month-first', label: t('imports.monthFirst') },
]

const rulesForRepeated = ({ t }: I18n): FieldOption[] => [
  { value: 'add', label: t('imports.repeatedAdd') },
  { value: 'apart', label: t('imports.repeatedApart') },
]
