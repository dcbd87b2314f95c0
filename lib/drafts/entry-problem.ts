import type { FileProblem } from '@/lib/exchange/types'
import type { DraftProblem } from './feedback/to-claim-rows'
import type { DraftContent } from './schema'

/**
 * A problem met while a draft was entered, at the figure whose row it was and in words of the desk: rows are numbered as the
 * figures are.
 */
export function entryProblem(
  { line, column, message, repeats }: FileProblem,
  { figures }: Pick<DraftContent, 'figures'>,
): DraftProblem {
  const figure = figures[line - 1]?.id ?? null
  const cell = figure === null ? 'report_title' : 'amount'
  if (repeats !== undefined) return { figure, cell, message: repeated(repeats) }
  if (column === 'claim_id')
    return {
      figure,
      cell,
      message: 'stands in for a figure of another report; remove it, and enter it as a new one',
    }
  return { figure, cell, message }
}

function repeated({ line, same }: NonNullable<FileProblem['repeats']>): string {
  const other = line > 0 ? `figure ${line}` : 'a figure of this report on record'
  return same
    ? `says the same as ${other}; remove one of the two`
    : `is another amount than that of ${other}, which is for the same work, places and days; choose which part of the whole each is, mend the days or the place of one, or make one figure of both`
}
