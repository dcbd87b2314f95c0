import { REASONS } from '@/lib/claims/reasons'
import type { ReportedRow } from '@/lib/claims/types'
import { rawRowOf } from '@/lib/exchange/cells/row-cells'
import type { ClaimRowResult } from '@/lib/exchange/claim-row'
import type { RawRow } from '@/lib/exchange/types'
import { type Problem, problemKey, problemWith } from '@/lib/problems/problem'
import { fieldProblem } from '../field-problem'
import { type LimitedPart, type OverLimit, overLimits } from '../limits'
import {
  type DraftContent,
  type DraftFigure,
  FIGURE_CELLS,
  type FigureCell,
  REPORT_CELLS,
  type ReportCell,
} from '../schema'
import { draftCells, typedLanguage } from './draft-cells'

/** Where something is wrong with a draft: in a cell of the report (`figure` null) or of a figure. */
export interface DraftPlace {
  figure: string | null
  cell: ReportCell | FigureCell | LimitedPart | 'reason'
}

export type DraftProblem = DraftPlace & { problem: Problem }

/** What a draft says once it is read: rows as files have them, in the order of its figures, and everything wrong with it. */
export interface DraftReading {
  /** Of each figure that can be understood, by its id. */
  rows: ReadonlyMap<string, ReportedRow>
  problems: readonly DraftProblem[]
}

/**
 * Reads a draft with the checks that rows of files are held to. `read` is a row reader of the record at hand, `key` the
 * public id of the report; `language` is what amounts are typed in where the report's own language is not given.
 */
export function toClaimRows(
  content: DraftContent,
  key: string,
  language: string,
  read: (raw: RawRow) => ClaimRowResult,
): DraftReading {
  const rows = new Map<string, ReportedRow>()
  const problems: DraftProblem[] = []
  const told = new Set<string>()
  const tell = (problem: DraftProblem) => {
    const once = `${problem.figure ?? ''} ${problem.cell} ${problemKey(problem.problem)}`
    if (told.has(once)) return
    told.add(once)
    problems.push(problem)
  }
  for (const problem of limitProblems(content)) tell(problem)
  const figures = content.figures.length > 0 ? content.figures : [null]
  for (const [at, figure] of figures.entries()) {
    const found = read(rowOf(content, figure, at + 1, key, language))
    if (found.ok && figure !== null) rows.set(figure.id, found.row)
    if (figure?.withdrawn)
      for (const problem of withoutReason({ figures: [figure] }, [figure.claim])) tell(problem)
    if (!found.ok) {
      const typedIn = typedLanguage(content, language)
      for (const { line: _, column, ...problem } of found.problems) {
        if (isReportCell(column)) {
          const told = fieldProblem(column, problem, content.report[column], undefined, typedIn)
          tell({ figure: null, cell: column, problem: told })
        } else if (figure !== null && isFigureCell(column)) {
          const told = fieldProblem(column, problem, figure.cells[column], figure.cells, typedIn)
          tell({ figure: figure.id, cell: column, problem: told })
        }
      }
    }
  }
  return { rows, problems }
}

/** What of a draft is more than may be sent, cells apart. */
export const limitProblems = (content: DraftContent): DraftProblem[] => overLimits(content).map(overProblem)

const LIMIT_CODES = {
  figures: 'manyFigures',
  text: 'longText',
  textOperator: 'tooLong',
  answers: 'longAddition',
  reasonNote: 'tooLong',
} as const satisfies Record<LimitedPart, Problem['code']>

/** What is over a limit, with the limit. */
const overProblem = ({ figure, part, count, most }: OverLimit): DraftProblem => ({
  figure,
  cell: part,
  problem: problemWith(LIMIT_CODES[part], { count, most }),
})

/** That figures end a published one and do not say why; `ended` has the public ids of those that would end. */
export function withoutReason(
  { figures }: Pick<DraftContent, 'figures'>,
  ended: readonly string[],
): DraftProblem[] {
  const gone = new Set(ended)
  return figures
    .filter(
      ({ claim, reason }) => claim !== '' && gone.has(claim) && !REASONS.some((known) => known === reason),
    )
    .map(({ id }) => ({ figure: id, cell: 'reason', problem: problemWith('reasonMissing') }))
}

function rowOf(
  content: DraftContent,
  figure: DraftFigure | null,
  line: number,
  key: string,
  language: string,
): RawRow {
  const cells = { ...draftCells(content, figure, language), report_id: key }
  if (figure !== null && figure.claim !== '') cells.claim_id = figure.claim
  if (figure?.withdrawn) cells.withdrawn = 'true'
  return rawRowOf(line, cells)
}

const isReportCell = (column: string | null): column is ReportCell =>
  REPORT_CELLS.some((cell) => cell === column)
const isFigureCell = (column: string | null): column is FigureCell =>
  FIGURE_CELLS.some((cell) => cell === column)
