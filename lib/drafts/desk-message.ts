import { amountExamples, readTypedAmount } from '@/lib/quantities/typed-amount'
import { cleared } from '@/lib/signs/cleared'
import type { DraftFigure, FigureCell, ReportCell } from './schema'

/** What is to be done about fields that are left blank, where the words of files would name keys and codes. */
const BLANK: Partial<Record<ReportCell | FigureCell, string>> = {
  published: 'give the day on which the report came out',
  country: 'choose the country',
  metric: 'choose what is counted',
  basis: 'choose whether it counts everything so far or what was done in a period',
  to: 'give the last day that the figure covers',
  places: 'choose the place, or several for one amount together',
  qualifier: 'choose how sure the report is',
  unit: 'choose the unit',
}

/**
 * What is wrong with a field of a draft, in words of the desk: rows of files are read by the same checks, whose `message` names
 * columns, codes and keys in places. `language` is what amounts are typed in.
 */
export function deskMessage(
  cell: ReportCell | FigureCell,
  message: string,
  value: string,
  figure: DraftFigure['cells'] | undefined,
  language: string,
): string {
  if (cleared(value, 'lines').unseen !== null) return message
  if (value.trim() === '') return BLANK[cell] === undefined ? message : `is blank; ${BLANK[cell]}`
  if (cell === 'amount_to' && figure?.qualifier !== 'between')
    return 'is not blank, and only “Between” has a second amount; leave it blank, or choose that'
  if ((cell === 'amount' || cell === 'amount_to') && readTypedAmount(value, language) === null) {
    const [whole, fraction] = amountExamples(language)
    return `is not read as a number; write it in digits, such as ${whole} or ${fraction}`
  }
  if (cell === 'from' && figure?.basis === 'total')
    return 'is not blank, and a figure so far counts from the beginning; leave it blank, or choose “In a period”'
  return message
}
