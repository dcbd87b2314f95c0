import type { ClaimFields } from '@/lib/claims/types'
import { isStock, type Metric } from '@/lib/metrics/types'
import { edgeOf, heldPrecision, type WindowEnd } from '@/lib/periods/precision'
import { problemWith } from '@/lib/problems/problem'
import type { RowCells } from './row-cells'

const BASES = {
  flow: ['total', 'period', 'unclear'],
  stock: ['level', 'total', 'unclear'],
  unknown: ['total', 'period', 'level', 'unclear'],
} as const
const PRECISIONS = ['day', 'month', 'year', 'recent'] as const

type Window = Pick<ClaimFields, 'basis' | 'from' | 'fromPrecision' | 'to' | 'toPrecision'>

/**
 * The days that a figure speaks of, and how much of each is known; `published` is the report's day, '' where it has none. Of a stock a
 * total is read as a level.
 */
export function readWindow(cells: RowCells, published: string, metric: Metric | null): Window {
  const basis = readBasis(cells, metric)
  const from = cells.day('from')
  const to = cells.day('to')
  if (basis === 'level' && from !== '') {
    cells.refuse('from', problemWith('fromOfLevel'))
  } else if (basis === 'total' && from !== '') {
    cells.refuse('from', problemWith('fromOfTotal'))
  } else if (from !== '' && to !== '' && from > to) {
    cells.refuse('from', problemWith('afterLast', { from, to }))
  }
  return {
    basis,
    from,
    fromPrecision: readPrecision(cells, 'from', from, published),
    to,
    toPrecision: readPrecision(cells, 'to', to, published),
  }
}

function readBasis(cells: RowCells, metric: Metric | null): string {
  const written = cells.plain('basis')
  if (metric !== null && isStock(metric) && written === 'period') {
    return cells.refuse('basis', problemWith('stockPeriod', { metric: metric.key }))
  }
  if (metric !== null && !isStock(metric) && written === 'level') {
    return cells.refuse('basis', problemWith('flowLevel', { metric: metric.key }))
  }
  const bases: readonly string[] = BASES[metric === null ? 'unknown' : (metric.kind ?? 'flow')]
  const basis = cells.choice('basis', bases, 'basis')
  return basis === 'total' && metric !== null && isStock(metric) ? 'level' : basis
}

const ENDS = { from: 'first', to: 'last' } as const satisfies Record<string, WindowEnd>

/**
 * How much of a day is known. A month or a year stands with the day that is its edge, so that what readers are told and what
 * is reckoned with are the same; "recent" is for a beginning that nobody gives.
 */
function readPrecision(cells: RowCells, column: 'from' | 'to', day: string, published: string): string {
  const name = `${column}_precision` as const
  const precision = cells.choice(name, PRECISIONS, 'precision')
  if (precision === '') return ''
  if (cells.plain(column) === '') {
    // A last day has to be there; that it is missing is told already.
    const begins = !['total', 'level'].includes(cells.plain('basis'))
    if (column === 'to' || (precision === 'recent' && begins)) return precision
    return cells.refuse(name, problemWith('precisionAlone', { precision }))
  }
  if (precision === 'recent' && column === 'from') {
    return cells.refuse(name, problemWith('recentWithDay'))
  }
  if ((precision !== 'month' && precision !== 'year') || day === '') return precision
  if (heldPrecision(day, precision, ENDS[column], published) === precision) return precision
  const edge = edgeOf(day, precision, ENDS[column])
  const told = { precision, day, edge }
  if (column === 'from') return cells.refuse(name, problemWith('edgeFirst', told))
  const isOpen = published !== '' && published < edge && published >= edgeOf(day, precision, 'first')
  return cells.refuse(
    name,
    isOpen ? problemWith('edgePublished', { ...told, published }) : problemWith('edgeLast', told),
  )
}
