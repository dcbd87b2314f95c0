import type { DraftChoices } from '@/lib/drafts/form/choices'
import type { I18n } from '@/lib/i18n/words'
import type { FigureField, Mapping, Question } from '@/lib/spreadsheets/types'
import { fieldLabel } from './field-label'
import { optionsOf, plain, standingOptions } from './field-options'
import { habitFields } from './habit-fields'
import type { AnswerField } from './types'
import { type ValueQuestion, valueQuestions } from './value-questions'

/** A new organisation of the file: `name` is the name of the control, `organisation` what the form sends along. */
interface StandingQuestion {
  name: string
  organisation: string
  field: AnswerField
}

/** What is asked before the figures of a file are known. */
export interface QuestionRows {
  /** What the file does not say, asked and said. */
  constants: AnswerField[]
  /** How it is written, asked and said. */
  habits: AnswerField[]
  values: ValueQuestion[]
  /** Whether organisations that the record does not know are a party to the conflict, asked and said. */
  standings: StandingQuestion[]
  asksAmounts: boolean
}

/** Whoever may change lists may have the record know a spelling, and add a place. `organisations` are those that the file would add. */
export function questionRows(
  mapping: Mapping,
  questions: readonly Question[],
  {
    organisations,
    ...given
  }: { choices: DraftChoices; mayChangeLists: boolean; organisations: readonly string[] },
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
        given.choices,
        words,
      ),
    ),
    habits: habitFields(mapping, questions, words),
    values: valueQuestions(mapping, questions, given, words),
    standings: standingQuestions(mapping, organisations, words),
    asksAmounts: questions.some(({ ask }) => ask === 'amounts'),
  }
}

function standingQuestions(
  { standings = [] }: Mapping,
  organisations: readonly string[],
  words: I18n,
): StandingQuestion[] {
  const names = [...new Set([...organisations, ...standings.map(({ name }) => name)])]
  return names.map((organisation, at) => {
    const is = standings.find(({ name }) => name === organisation)?.is ?? ''
    const name = `standing-of-${at}`
    return {
      ...{ name, organisation },
      field: { name, label: organisation, type: 'choice', value: is, options: standingOptions(words) },
    }
  })
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
