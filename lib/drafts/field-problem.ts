import { type Problem, problemWith } from '@/lib/problems/problem'
import { amountExamples, readTypedAmount } from '@/lib/quantities/typed-amount'
import { cleared } from '@/lib/signs/cleared'
import type { DraftFigure, FigureCell, ReportCell } from './schema'

/** Of a field with a list to choose from, what was brought that the list does not have: files would be told its keys. */
const OF_LISTS: ReadonlySet<Problem['code']> = new Set(['notOneOf', 'notUnit', 'notPart', 'partOfSeveral'])

/**
 * What is wrong with a field of a draft: rows of files are read by the same checks, whose problems name columns, codes and keys in
 * places, and people at the desk see none of them. `language` is what amounts are typed in.
 */
export function fieldProblem(
  cell: ReportCell | FigureCell,
  problem: Problem,
  value: string,
  figure: DraftFigure['cells'] | undefined,
  language: string,
): Problem {
  if (cleared(value, 'lines').unseen !== null) return problem
  if (value.trim() === '') return isBlank(problem) ? problemWith('fieldBlank', { what: cell }) : problem
  if (cell === 'amount_to' && figure?.qualifier !== 'between') return problemWith('fieldSecondAmount')
  if ((cell === 'amount' || cell === 'amount_to') && readTypedAmount(value, language) === null) {
    const [whole, fraction] = amountExamples(language)
    return problemWith('fieldNumber', { whole, fraction })
  }
  if (cell === 'from' && figure?.basis === 'total') return problemWith('fieldFromOfTotal')
  if (OF_LISTS.has(problem.code)) return problemWith('notOffered', { text: value })
  if (problem.code === 'notWhole') return problemWith('fieldWhole', { amount: problem.values.amount })
  if (cell === 'basis') return problemWith('fieldBasis')
  if (cell === 'from_precision' || cell === 'to_precision') return problemWith('fieldPrecision')
  return problem
}

const isBlank = ({ code }: Problem) => code === 'blank' || code === 'blankChoice' || code === 'amountBlank'
