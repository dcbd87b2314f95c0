import type { PlaceKind } from '@/lib/places/tree'
import type { Mapping, Question } from '@/lib/spreadsheets/types'

/** Headings that are names of several places each: which kind of place all of them are. `codes`: by the kind, then by the column from 0. */
export interface PlaceKindQuestion {
  ask: 'place-kind'
  names: string[]
  choices: PlaceKind[]
  codes: Partial<Record<PlaceKind, Record<number, string>>>
}

/** A question about a pasted table that a person at the desk answers. */
export type TableQuestion = Exclude<Question, { ask: 'amounts' }> | PlaceKindQuestion

/** A mapping with the answer to one question; a blank one leaves it asked, but that of a name, which leaves out the rows that have it. */
export function answeredMapping(mapping: Mapping, question: TableQuestion, answer: string): Mapping {
  switch (question.ask) {
    case 'constant':
      return { ...mapping, constants: { ...mapping.constants, [question.field]: answer } }
    case 'unit':
      return {
        ...mapping,
        columns: mapping.columns.map((column) =>
          column.at === question.at && column.is.use === 'amount'
            ? { ...column, is: { use: 'amount', of: { ...column.is.of, unit: answer } } }
            : column,
        ),
      }
    case 'decimal':
      return { ...mapping, habits: { ...mapping.habits, decimal: answer === ',' ? ',' : '.' } }
    case 'day-order':
      return {
        ...mapping,
        habits: { ...mapping.habits, dayOrder: answer === 'month-first' ? 'month-first' : 'day-first' },
      }
    case 'year':
      return { ...mapping, year: answer === '' ? null : answer }
    case 'repeated':
      return { ...mapping, repeated: answer === 'add' ? 'add' : 'apart' }
    case 'place-kind': {
      const codes = question.codes[answer as PlaceKind] ?? {}
      return { ...mapping, columns: withPlaces(mapping.columns, codes) }
    }
    case 'value': {
      const { field, text, within } = question
      return { ...mapping, values: [...mapping.values, { field, text, within, is: answer }] }
    }
  }
}

/** The columns of a mapping, some of them as amounts of places; `codes` by the column. */
export function withPlaces(
  columns: Mapping['columns'],
  codes: Readonly<Record<number, string>>,
): Mapping['columns'] {
  return columns.map((column) => {
    const code = codes[column.at]
    return code === undefined ? column : { ...column, is: { use: 'amount', of: { places: code } } }
  })
}
