import { z } from 'zod'
import { tidied } from '@/lib/signs/cleared'
import type { FigureField, Mapping, ResolvedValue } from '@/lib/spreadsheets/types'

/** What a name of the file is asked to stand for; `is` and `other` are what the form says, and `keepsSpelling` whether the record is to know it. */
export interface AnsweredValue {
  /** The number of the question in its form. */
  number: number
  field: ResolvedValue['field']
  text: string
  within: string
  is: string
  other: string
  keepsSpelling: boolean
  /** Of a new organisation: whether it is a party to the conflict; null where nobody says. */
  standing: 'party' | 'none' | null
  /** What a new place is to be added with. */
  place: Readonly<Record<'name' | 'language' | 'kind' | 'code' | 'liesIn', string>>
}

/** What a choice says that is to be asked about again. */
export const ASK_ANEW = ' anew'

/** What the choice says where the name is written, is a new one, a place to add, of rows to leave out, or that it is to be asked about again. */
export const VALUE_CHOICES = {
  ...{ other: ' other', new: ' new', place: ' place', out: ' out', anew: ASK_ANEW },
} as const

const what = z.object({ field: z.string(), text: z.string(), within: z.string() })

/** The answers about names, in the order of the form. */
export function answeredValues(form: FormData): AnsweredValue[] {
  const values: AnsweredValue[] = []
  const text = (name: string) => String(form.get(name) ?? '')
  for (let number = 0; form.has(`value-${number}-what`); number++) {
    const asked = parsedWhat(String(form.get(`value-${number}-what`)))
    if (asked === null) continue
    values.push({
      ...asked,
      number,
      field: asked.field as ResolvedValue['field'],
      is: String(form.get(`value-${number}`) ?? ''),
      other: tidied(String(form.get(`other-${number}`) ?? '')),
      keepsSpelling: form.get(`spelling-${number}`) === 'yes',
      standing: standingOf(text(`standing-${number}`)),
      place: {
        ...{ name: text(`place-name-${number}`), language: text(`place-language-${number}`) },
        ...{ kind: text(`place-kind-${number}`), code: text(`place-code-${number}`).trim() },
        liesIn: text(`place-in-${number}`).trim(),
      },
    })
  }
  return values
}

const standingOf = (said: string) => (said === 'party' || said === 'none' ? said : null)

/** A mapping with what a form says of organisations that the record does not know: of each whether it is a party to the conflict. */
export function withStandings(mapping: Mapping, form: FormData, answered: readonly AnsweredValue[]): Mapping {
  const said = new Map((mapping.standings ?? []).map(({ name, is }) => [name, is]))
  for (let number = 0; form.has(`standing-of-${number}-is`); number++) {
    const name = tidied(String(form.get(`standing-of-${number}-is`)))
    if (name !== '') said.set(name, standingOf(String(form.get(`standing-of-${number}`) ?? '')))
  }
  for (const { is, text, standing } of answered) if (is === VALUE_CHOICES.new) said.set(text, standing)
  if (said.size === 0) return mapping
  return { ...mapping, standings: [...said].map(([name, is]) => ({ name, is })) }
}

function parsedWhat(text: string) {
  try {
    return what.parse(JSON.parse(text))
  } catch {
    return null
  }
}

/** A mapping with what a form says of all but names. */
export function withAnswers(mapping: Mapping, form: FormData): Mapping {
  const text = (name: string) => tidied(String(form.get(name) ?? ''))
  const constants = { ...mapping.constants }
  const columns = [...mapping.columns]
  for (const name of form.keys()) {
    const field = /^constant-(.+)$/.exec(name)?.[1] as FigureField | undefined
    if (field !== undefined) {
      // That a publication has no title is an answer too.
      if (text(name) === '' && field !== 'report_title') delete constants[field]
      else constants[field] = text(name)
    }
    const at = columns.findIndex((column) => name === `unit-${column.at}`)
    const column = columns[at]
    if (column?.is.use === 'amount' && text(name) !== '')
      columns[at] = { ...column, is: { use: 'amount', of: { ...column.is.of, unit: text(name) } } }
  }
  const habits = { ...mapping.habits }
  const decimal = text('decimal')
  if (decimal === '.' || decimal === ',') habits.decimal = decimal
  const order = text('dayOrder')
  if (order === 'day-first' || order === 'month-first') habits.dayOrder = order
  const repeated = text('repeated')
  return {
    ...mapping,
    ...{ constants, columns, habits },
    year: form.has('year') ? text('year') || null : mapping.year,
    repeated:
      repeated === 'add' || repeated === 'apart'
        ? repeated
        : form.get('repeated') === ASK_ANEW
          ? null
          : mapping.repeated,
  }
}

/** A mapping with what names stand for, in place of what they stood for before; those that are to be asked about again in none. */
export function withValues(
  mapping: Mapping,
  answered: readonly AnsweredValue[],
  resolved: readonly ResolvedValue[],
): Mapping {
  const keyOf = ({ field, text, within }: Pick<ResolvedValue, 'field' | 'text' | 'within'>) =>
    JSON.stringify([field, text, within])
  const again = answered.filter(({ is }) => is === VALUE_CHOICES.anew)
  const said = new Set([...resolved, ...again].map(keyOf))
  return { ...mapping, values: [...mapping.values.filter((value) => !said.has(keyOf(value))), ...resolved] }
}
