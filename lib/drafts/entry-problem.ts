import type { FileProblem } from '@/lib/exchange/types'
import { type Problem, problemWith } from '@/lib/problems/problem'
import type { DraftProblem } from './feedback/to-claim-rows'
import type { DraftContent } from './schema'

/**
 * A problem met while a draft was entered, at the figure whose row it was and of figures where it is of lines: rows are numbered as
 * the figures are.
 */
export function entryProblem(
  { line, column, ...problem }: FileProblem,
  { figures }: Pick<DraftContent, 'figures'>,
): DraftProblem {
  const figure = figures[line - 1]?.id ?? null
  const cell = figure === null ? 'report_title' : 'amount'
  return { figure, cell, problem: ofFigures(problem) }
}

function ofFigures(problem: Problem): Problem {
  switch (problem.code) {
    case 'sameAsLine':
    case 'otherThanLine': {
      const { line } = problem.values
      const other = { where: line > 0 ? 'figure' : 'record', number: line } as const
      return problemWith(problem.code === 'sameAsLine' ? 'sameFigure' : 'otherAmount', other)
    }
    case 'claimOfReport':
      return problemWith('claimElsewhere')
    default:
      return problem
  }
}
