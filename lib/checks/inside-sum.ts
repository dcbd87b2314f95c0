import { placeTree } from '../ledger/place-tree'
import { rollUp } from '../ledger/roll-up'
import type { KnownPlace, Side } from './types'

/**
 * What the areas inside a place come to together at least, by the roll-up of the ledger: nothing is counted twice, and joint
 * figures are not split. Base units.
 */
export function sumInside(places: readonly KnownPlace[], place: string, inside: readonly Side[]): bigint {
  const tree = placeTree(places.map(({ code, parent }) => ({ id: code, parent })))
  const streams = inside.map((side) => ({
    area: side.places,
    points: [{ date: '0001-01-01', value: side.low, low: side.low, high: null }],
  }))
  const { series } = rollUp({ tree, streams, wanted: new Set([place]) })
  return series.get(place)?.at(-1)?.value ?? 0n
}
