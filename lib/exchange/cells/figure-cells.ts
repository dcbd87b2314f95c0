import type { ClaimFields } from '@/lib/claims/types'
import { findPart, partInFile } from '@/lib/metrics/parts'
import type { Metric } from '@/lib/metrics/types'
import { problemWith } from '@/lib/problems/problem'
import { type Bounds, boundsOf, QUALIFIERS } from '@/lib/quantities/bounds'
import { parseDecimal } from '@/lib/quantities/decimal'
import { withLatinDecimal } from '@/lib/signs/latin-digits'
import type { ClaimContext } from './claim-context'
import { type RowCells, shortened } from './row-cells'

/** The metric that a row counts; null where it is blank or unknown. */
export function readMetricCell(cells: RowCells, context: ClaimContext): Metric | null {
  const text = cells.filled('metric')
  const metric = context.metrics.get(text)
  if (!metric && text !== '') cells.refuse('metric', context.metricProblem(text))
  return metric ?? null
}

/** The part that the figure is "of which", by its key or as `group:key`; '' for the whole. */
export function readPart(cells: RowCells, metric: Metric): string {
  const text = cells.plain('part')
  if (text === '') return text
  const found = findPart(metric, text)
  if ('part' in found) return found.part
  const { key, parts } = metric
  const written = { text: shortened(text), metric: key }
  if (found.oneOf.length > 0)
    return cells.refuse('part', problemWith('partOfSeveral', { ...written, words: found.oneOf }))
  const words = parts.map((part) => partInFile(metric, part))
  return cells.refuse('part', problemWith('notPart', { ...written, words }))
}

type Figure = Pick<ClaimFields, 'qualifier' | 'amount' | 'amountTo' | 'unit' | 'low' | 'value' | 'high'>

const NO_BOUNDS: Bounds = { low: 0n, value: 0n, high: null }

/** The printed figure with its bounds; without a known metric, what can be told of it without one. */
export function readFigure(cells: RowCells, metric: Metric | null): Figure {
  const amount = withLatinDecimal(cells.plain('amount'))
  const amountTo = withLatinDecimal(cells.plain('amount_to'))
  if (!metric) {
    const qualifier = cells.choice('qualifier', QUALIFIERS, 'qualifier')
    const read = parseDecimal(amount)
    if (!read.ok) cells.refuse('amount', read.problem)
    return { qualifier, amount, amountTo, unit: cells.plain('unit'), ...NO_BOUNDS }
  }
  const qualifier = shortened(cells.plain('qualifier'))
  const unit = shortened(cells.plain('unit'))
  const read = boundsOf({ qualifier, amount, amountTo, unit }, metric)
  if (!read.ok) for (const { column, problem } of read.problems) cells.refuse(column, problem)
  const { low, value, high } = read.ok ? read.bounds : NO_BOUNDS
  return { qualifier, amount, amountTo, unit, low, value, high }
}
