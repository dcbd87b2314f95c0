import { rawRowOf } from '@/lib/exchange/cells/row-cells'
import { claimRowReader } from '@/lib/exchange/claim-row'
import { CLAIM_COLUMNS, type ClaimColumnName } from '@/lib/exchange/claims-format'
import { csvText } from '@/lib/exchange/csv/csv-out'
import type { RawRow, TableColumn } from '@/lib/exchange/types'
import type { KnownIndex } from '../mapping/known-index'
import type { CellProblem, FigureOrigin, MappedFigure } from '../types'
import type { FigureOrProblem } from './figures'
import type { MappedTable } from './mapped-table'
import { figureOrigin, problemInSheet } from './origins'

/** Rows of the CSV file are handed on so many at once. */
const batchSize = 500

/** A batch of the file of figures, and what was met on the way. */
export interface FigureBatch {
  csv: string
  origins: readonly FigureOrigin[]
  problems: readonly CellProblem[]
  figures: readonly MappedFigure[]
}

/**
 * The columns of our own format that the figures of a sheet fill: all that have to be there, those that the mapping reads, and those that
 * follow from its layout. What no column says is left out, so that it changes nothing of what is on record.
 */
export function figureColumns({ mapping, reader }: MappedTable): TableColumn[] {
  const isUsed = (...uses: string[]) => reader.columns.some(({ is }) => uses.includes(is.use))
  const isOurs = reader.columns.some(({ is }) => is.use === 'field' && is.field === 'report_id')
  const ofTime =
    isUsed('year', 'month', 'period') || reader.amounts.some(({ of }) => of.month ?? of.year ?? of.period)
  const hasParts =
    reader.amounts.some(({ of }) => of.part) || mapping.values.some(({ is }) => is.includes('/'))
  const follows: Partial<Record<ClaimColumnName, boolean>> = {
    part: !isOurs || hasParts,
    from: !isOurs || Boolean(ofTime),
    from_precision: !isOurs || Boolean(ofTime) || reader.has('from'),
    to_precision: true,
    claim_id: mapping.repeated === 'apart',
  }
  return CLAIM_COLUMNS.filter(({ name, use }) => {
    if (use === 'export') return false
    if (use === 'required' || follows[name] === true) return true
    return reader.has(name as Exclude<typeof name, 'status' | 'because' | 'value_base'>)
  })
}

/**
 * Figures as a file of our own format, in batches, each checked as an import checks it: what it would refuse is a problem of the cell that
 * it comes from. The first batch begins with the names of the columns.
 */
export async function* figureBatches(
  found: Iterable<FigureOrProblem>,
  columns: readonly TableColumn[],
  { known, resolve }: KnownIndex,
  sheet: string,
): AsyncGenerator<FigureBatch, void> {
  const present = new Set(columns.map(({ name }) => name))
  const absent = new Set<string>(CLAIM_COLUMNS.map(({ name }) => name).filter((name) => !present.has(name)))
  const check = claimRowReader(
    { metrics: known.metrics, places: known.places, resolvePlace: resolve },
    absent,
  )
  let line = 2
  let batch = new Batch()
  let isFirst = true
  for (const one of found) {
    if ('problem' in one) batch.problems.push(one.problem)
    else {
      const { figure } = one
      const origin = figureOrigin(figure, sheet, line)
      const raw: RawRow = rawRowOf(line, figure.cells)
      const result = check(raw)
      if (!result.ok)
        batch.problems.push(...result.problems.map((problem) => problemInSheet(problem, origin)))
      const cells = columns.map(({ name }) => figure.cells[name as keyof MappedFigure['cells']] ?? '')
      line += 1 + cells.reduce((breaks, cell) => breaks + lineBreaks(cell), 0)
      batch.cells.push(cells)
      batch.origins.push(origin)
      batch.figures.push(figure)
    }
    if (batch.cells.length < batchSize) continue
    yield await written(batch, columns, isFirst)
    batch = new Batch()
    isFirst = false
  }
  yield await written(batch, columns, isFirst)
}

class Batch {
  readonly cells: string[][] = []
  readonly origins: FigureOrigin[] = []
  readonly problems: CellProblem[] = []
  readonly figures: MappedFigure[] = []
}

const lineBreaks = (cell: string) => (/[\r\n]/.test(cell) ? (cell.match(/\r\n?|\n/g) ?? []).length : 0)

async function written(
  batch: Batch,
  columns: readonly TableColumn[],
  isFirst: boolean,
): Promise<FigureBatch> {
  let csv = ''
  for await (const text of csvText(columns, [batch.cells])) csv += text
  const { origins, problems, figures } = batch
  return { csv: isFirst ? csv : csv.slice(csv.indexOf('\r\n') + 2), origins, problems, figures }
}
