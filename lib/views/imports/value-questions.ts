import { languageChoices } from '@/lib/directory/languages'
import type { DraftChoices } from '@/lib/drafts/form/choices'
import type { I18n } from '@/lib/i18n/words'
import { VALUE_CHOICES } from '@/lib/imports/form/answers-form'
import { PLACE_KINDS } from '@/lib/places/tree'
import type { FigureField, Mapping, Question } from '@/lib/spreadsheets/types'
import { kindName } from '@/lib/wording/place-name'
import { fieldLabel } from './field-label'
import { optionsOf, standingOptions } from './field-options'
import type { AnswerField } from './types'

/** A name of the file that is to stand for something on record. */
export interface ValueQuestion {
  number: number
  title: string
  /** What the form sends along, to know the name by. */
  what: string
  fields: AnswerField[]
  /** What a new place is added with, where it may stand for one. */
  place: AnswerField[]
}

/** Names that are asked about, and those of which it is known what they stand for: that can be said otherwise. */
export function valueQuestions(
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
      place: [],
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
  const maysAdd = mayChangeLists && field === 'places'
  const near = nearest.map(({ is, name }) => ({ value: is, label: name === is ? name : `${name} (${is})` }))
  const rest = isList || field === 'country' ? optionsOf(field as FigureField, choices, words) : []
  const options = [
    { value: '', label: t('imports.chooseValue') },
    ...near,
    ...rest.filter(({ value }) => near.every((one) => one.value !== value)),
    ...(named ? [{ value: VALUE_CHOICES.new, label: t('imports.valueNew') }] : []),
    ...(maysAdd ? [{ value: VALUE_CHOICES.place, label: t('imports.newPlace.choose') }] : []),
    ...(isList ? [] : [{ value: VALUE_CHOICES.other, label: t('imports.valueOther') }]),
    { value: VALUE_CHOICES.out, label: t('imports.valueOut') },
  ]
  const title = t('imports.value', { field: fieldLabel(words, field), text, within: within || 'none', rows })
  const fields: AnswerField[] = [
    { name: `value-${number}`, label: t('imports.valueIs'), type: 'choice', value: '', options },
  ]
  if (named)
    fields.push({
      ...{ name: `standing-${number}`, label: t('imports.standing.ifNew'), type: 'choice', value: '' },
      options: standingOptions(words),
    })
  if (!isList)
    fields.push({ name: `other-${number}`, label: t('imports.valueOther'), type: 'text', value: '' })
  if (mayChangeLists && (field === 'places' || named))
    fields.push({ name: `spelling-${number}`, label: t('imports.spelling'), type: 'check', value: '' })
  const place = maysAdd ? newPlaceFields(number, { text, within }, words) : []
  return { number, title, what: JSON.stringify({ field, text, within }), fields, place }
}

/** What a place that the record does not have is added with, as under Lists. */
function newPlaceFields(
  number: number,
  { text, within }: { text: string; within: string },
  words: I18n,
): AnswerField[] {
  const { t, locale } = words
  const kinds = PLACE_KINDS.map((kind) => ({ value: kind, label: kindName({ kind }, '', words) }))
  return [
    { name: `place-name-${number}`, label: t('lists.name'), type: 'text', value: text },
    {
      ...{ name: `place-language-${number}`, label: t('lists.language'), type: 'choice', value: locale },
      options: languageChoices(words),
    },
    {
      ...{ name: `place-kind-${number}`, label: t('lists.kindOfPlace'), type: 'choice', value: 'city' },
      options: kinds,
    },
    {
      ...{ name: `place-code-${number}`, label: t('lists.code'), type: 'text', value: '' },
      hint: t('lists.codeHint'),
    },
    {
      ...{ name: `place-in-${number}`, label: t('lists.liesIn'), type: 'text' },
      ...{ value: within.split(' > ').at(-1) ?? '', hint: t('lists.liesInHint') },
    },
  ]
}
