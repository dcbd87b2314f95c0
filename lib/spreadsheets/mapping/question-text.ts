import { listedOr } from '@/lib/quantities/units'
import { cellInWords } from '../rows/origins'
import type { Question } from '../types'

const mostChoices = 20

/** What a question asks, and where in a mapping its answer goes, in a sentence. */
export function questionText(question: Question): string {
  switch (question.ask) {
    case 'amounts':
      return 'no column is taken for an amount: give one of columns the use "amount"'
    case 'constant':
      return `the file does not say its ${question.field}: write it in constants.${question.field}${choices(question.choices)}${question.field === 'report_title' ? ', "" where it has none' : ''}`
    case 'unit':
      return `the amounts of column "${question.name}" have no unit: write it in the column's is.of.unit${choices(question.choices)}`
    case 'decimal':
      return `"${question.sample}" can be two numbers: write the sign of decimals in habits.decimal, "." or ","`
    case 'day-order':
      return `"${question.sample}" can be two days: write "day-first" or "month-first" in habits.dayOrder`
    case 'year':
      return `"${question.sample}" has no year: write it in year`
    case 'repeated':
      return `${question.rows} rows have a figure that stands in another row too, the first at ${cellInWords(question.sample)}: write "add" or "apart" in repeated`
    case 'value':
      return valueText(question)
  }
}

function valueText({ field, text, within, rows, nearest }: Extract<Question, { ask: 'value' }>): string {
  const where = within === '' ? '' : ` within ${within}`
  const counted = rows === 1 ? '1 row' : `${rows} rows`
  const near = nearest.map(({ is, name }) => (is === name ? is : `${is} (${name})`))
  const offered = near.length === 0 ? '' : `; it may be ${listedOr(near)}`
  return `"${text}"${where} (${field}, ${counted}) is not known: say in values what it is, "" to leave its rows out${offered}`
}

function choices(words: readonly string[]): string {
  if (words.length === 0) return ''
  return words.length <= mostChoices ? `: ${listedOr(words)}` : ''
}
