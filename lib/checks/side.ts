import type { Bounds } from '@/lib/quantities/bounds'
import type { EnteredFigure, KnownFigure, KnownStream, Side } from './types'

/** A figure whose window and amount can be told: what most checks work on. */
export type ReadFigure = EnteredFigure & { bounds: Bounds }

export const isRead = (figure: EnteredFigure): figure is ReadFigure => figure.bounds !== null

const noBounds: Bounds = { low: 0n, value: 0n, high: null }

export function rowSide({ row, places, to, bounds }: EnteredFigure): Side {
  return { kind: 'row', places, day: to, row, source: null, ...(bounds ?? noBounds) }
}

export function claimSide(area: readonly string[], figure: KnownFigure): Side {
  const { low, value, high, to, source } = figure
  return { kind: 'claim', places: area, day: to, row: null, source, low, value, high }
}

/** What the ledger knows of an area on a day: named by the claim that says it, where one alone does. */
export function pointSide(stream: KnownStream, day: string, bounds: Bounds): Side {
  const claim = stream.figures.find(
    ({ to, counts, basis, low, value, high }) =>
      counts &&
      to === day &&
      basis === 'total' &&
      low === bounds.low &&
      value === bounds.value &&
      high === bounds.high,
  )
  const source =
    claim?.source ?? stream.figures.find(({ to, counts }) => counts && to === day)?.source ?? null
  return {
    kind: claim === undefined ? 'count' : 'claim',
    places: stream.area,
    day,
    row: null,
    source,
    ...bounds,
  }
}

export const isApart = (a: Bounds, b: Bounds) =>
  (a.high !== null && a.high < b.low) || (b.high !== null && b.high < a.low)
