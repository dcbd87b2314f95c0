import { fold } from '@/lib/places/fold'
import type { DraftChoices, PlaceChoice } from '../form/choices'
import { metricCells } from '../form/metric-cells'
import type { DraftFigure, FigureCell, FilledCells } from '../schema'
import type { CellValues } from './typed-cell'

/** Something that a cell may be filled with: what it is called, what stands beside the name, and the cells that it fills. */
export interface CellOffer {
  key: string
  label: string
  detail: string
  cells: FilledCells
  /** Nothing is called as it is typed, and this is what comes nearest. */
  near?: boolean
  /** A place that has to be known by name once it is chosen. */
  place?: PlaceChoice
}

const MOST_OFFERS = 12

/** Whether each word that is typed begins a word of what it may be called. */
export function isCalled(names: string, typed: string): boolean {
  const within = ` ${fold(names)}`
  return fold(typed)
    .split(' ')
    .every((word) => within.includes(` ${word}`))
}

/** The values of a closed vocabulary that are called so, those that the metric at hand has where it has some. */
export function vocabularyOffers(
  cell: FigureCell,
  typed: string,
  values: CellValues,
  { cells }: Pick<DraftFigure, 'cells'>,
  { metrics }: Pick<DraftChoices, 'metrics'>,
  lastUnit: (metric: string) => string,
): CellOffer[] {
  const metric = metrics.find(({ key }) => key === cells.metric)
  const isOfMetric = (value: string) =>
    metric === undefined ||
    (cell === 'unit' && metric.enteredUnits.some((unit) => unit === value)) ||
    (cell === 'part' && metric.parts.includes(value)) ||
    (cell === 'basis' &&
      value !== (metric.kind === 'stock' ? 'total' : 'level') &&
      !(metric.kind === 'stock' && value === 'period')) ||
    (cell !== 'unit' && cell !== 'part' && cell !== 'basis')
  return (values[cell] ?? [])
    .filter(({ value, label }) => isOfMetric(value) && isCalled(`${label} ${value}`, typed))
    .slice(0, cell === 'metric' ? undefined : MOST_OFFERS)
    .map(({ value, label }) => {
      const chosen = cell === 'metric' ? metrics.find(({ key }) => key === value) : undefined
      const filled = chosen === undefined ? { [cell]: value } : metricCells(chosen, cells, lastUnit(value))
      return { key: value, label, detail: '', cells: filled }
    })
}

/** Organisations with a spelling that is called so, and the name as it is typed where none is. */
export function operatorOffers(
  typed: string,
  { organisations }: Pick<DraftChoices, 'organisations'>,
): CellOffer[] {
  const offers: CellOffer[] = []
  for (const { name, spellings } of organisations) {
    if (!isCalled(spellings.replaceAll('\n', ' '), typed)) continue
    offers.push({ key: name, label: name, detail: '', cells: { operator: name } })
    if (offers.length >= MOST_OFFERS) break
  }
  return offers
}
