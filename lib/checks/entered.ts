import type { ClaimContext } from '@/lib/exchange/cells/claim-context'
import { clearedCell } from '@/lib/exchange/cells/clear-cell'
import type { ClaimColumnName } from '@/lib/exchange/claims-format'
import { findPart } from '@/lib/metrics/parts'
import { isStock, type Metric } from '@/lib/metrics/types'
import { isDay } from '@/lib/periods/day'
import { boundsOf } from '@/lib/quantities/bounds'
import { withLatinDigits } from '@/lib/signs/latin-digits'
import type { EnteredFigure, EnteredReport } from './types'

/** A row of a draft: cells as typed, by the columns of the file of claims. */
export type TypedRow = Partial<Record<ClaimColumnName, string>>

/** A report as it is being entered, from the fields of its publication and its rows as typed. */
export function enteredReport(
  publication: { publisher: string; published: string; accessed: string; language?: string },
  rows: readonly TypedRow[],
  known: ClaimContext,
): EnteredReport {
  return {
    publisher: clearedCell('publisher', publication.publisher).text,
    published: dayOrBlank(publication.published),
    accessed: dayOrBlank(publication.accessed),
    language: publication.language ?? '',
    figures: rows.flatMap((cells, row) => enteredFigure(row, cells, known) ?? []),
  }
}

function dayOrBlank(cell: string): string {
  const text = withLatinDigits(clearedCell('to', cell).text)
  return isDay(text) ? text : ''
}

/**
 * The figure of a row as far as it can be told, null while its metric, country or places cannot. What is wrong with the cells
 * themselves is for the reader of rows to say; the checks work on what is there.
 */
function enteredFigure(row: number, cells: TypedRow, known: ClaimContext): EnteredFigure | null {
  const cell = (name: ClaimColumnName) => clearedCell(name, cells[name] ?? '').text
  const metric = known.metrics.get(cell('metric'))
  if (metric === undefined || cell('operator') === '' || known.countryProblem(cell('country')) !== null)
    return null
  const area = known.area(cell('places'), cell('country'))
  if (!area.ok) return null
  const printed = {
    qualifier: cell('qualifier'),
    amount: cell('amount'),
    amountTo: cell('amount_to'),
    unit: cell('unit'),
  }
  const read = boundsOf(printed, metric)
  const basis = isStock(metric) && cell('basis') === 'total' ? 'level' : cell('basis')
  return {
    ...printed,
    row,
    operator: cell('operator'),
    country: cell('country'),
    metric,
    part: partOf(metric, cell('part')),
    basis,
    from: basis === 'total' || basis === 'level' ? '' : dayOrBlank(cell('from')),
    to: dayOrBlank(cell('to')),
    places: area.codes,
    bounds: read.ok ? read.bounds : null,
    setAside: cell('pin') === 'set_aside',
    words: cell('words'),
  }
}

/** The part as it is kept, where the metric has one of that name. */
function partOf(metric: Metric, text: string): string {
  const found = findPart(metric, text)
  return 'part' in found ? found.part : text
}
