import { readTypedAmount } from '@/lib/quantities/typed-amount'
import type { DraftChoices } from '../form/choices'
import type { DraftFigure, FilledCells } from '../schema'

/**
 * What is put into a figure with what follows from it where the cells are blank: a number alone is exact, and a metric is counted in the
 * unit that `lastUnit` names, else in its usual one.
 */
export function completedCells(
  filled: FilledCells,
  before: DraftFigure['cells'],
  { metrics }: Pick<DraftChoices, 'metrics'>,
  language: string,
  lastUnit: (operator: string, metric: string) => string,
): FilledCells {
  const after = { ...before, ...filled }
  const added: FilledCells = {}
  if (
    filled.amount !== undefined &&
    after.qualifier === '' &&
    readTypedAmount(after.amount, language) !== null
  )
    added.qualifier = after.amount_to === '' ? 'exact' : 'between'
  const metric = metrics.find(({ key }) => key === after.metric)
  if (
    metric !== undefined &&
    after.unit === '' &&
    (filled.metric !== undefined || filled.amount !== undefined)
  ) {
    const last = lastUnit(after.operator, metric.key)
    added.unit = metric.enteredUnits.some((unit) => unit === last) ? last : metric.displayUnit
  }
  return { ...filled, ...added }
}
