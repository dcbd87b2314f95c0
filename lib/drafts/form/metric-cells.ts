import type { Metric, MetricKind } from '@/lib/metrics/types'
import type { DraftFigure, FilledCells } from '../schema'

/** What choosing a metric puts into a figure: a unit that it has, `unit` where it is one of them; no part of another; a basis that it can have. */
export function metricCells(
  {
    key,
    enteredUnits,
    displayUnit,
    kind,
  }: Pick<Metric, 'key' | 'kind'> & {
    enteredUnits: readonly string[]
    displayUnit: string
  },
  cells: Pick<DraftFigure['cells'], 'unit' | 'basis' | 'metric' | 'part'>,
  unit: string,
): FilledCells {
  const usual = enteredUnits.includes(unit) ? unit : displayUnit
  return {
    metric: key,
    unit: enteredUnits.includes(cells.unit) ? cells.unit : usual,
    part: key === '' || key === cells.metric ? cells.part : '',
    ...basisFor(kind, cells),
  }
}

/** A stock has no running count and no first day, and a flow no level. */
export function basisFor(kind: MetricKind | undefined, { basis }: FilledCells): FilledCells {
  if (kind === 'stock') return basis === 'unclear' ? {} : { basis: 'level', from: '', from_precision: '' }
  return basis === 'level' ? { basis: '' } : {}
}
