import { problemText } from '@/lib/i18n/problem-text'
import type { I18n } from '@/lib/i18n/words'
import type { CellProblem, FigureField } from '@/lib/spreadsheets/types'
import { fieldLabel } from './field-label'

/** What is wrong with a cell of a file, after the name of what is meant where no column of the file says it. */
export function cellProblemText(problem: CellProblem, words: I18n): string {
  const said = problemText(problem, words)
  if (problem.field === null) return said
  return words.t('imports.problemOf', {
    field: fieldLabel(words, problem.field as FigureField),
    problem: said,
  })
}
