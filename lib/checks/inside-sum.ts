import { type AreaTree, areaTree } from '@/lib/ledger/place-tree'
import { rollUp } from '@/lib/ledger/rollup/roll-up'
import type { KnownPlace } from './types'

/** What an area comes to at least. */
type CountedArea = Readonly<{ places: readonly string[]; low: bigint }>

/**
 * What the areas inside a place come to together at least, by the roll-up of the ledger: nothing is counted twice, and joint
 * figures are not split. Base units.
 */
export function sumInside(
  places: readonly KnownPlace[],
  place: string,
  inside: readonly CountedArea[],
): bigint {
  if (inside.length === 0) return 0n
  const tree = treeOf(places)
  const streams = inside.map((side) => ({
    area: side.places,
    points: [{ date: '0001-01-01', value: side.low, low: side.low, high: null }],
  }))
  const { series } = rollUp({ tree, streams, wanted: new Set([place]) })
  return series.get(place)?.at(-1)?.value ?? 0n
}

/** Whether they can come to more than `limit`: together they come to no more than their sum. */
export function mayExceed(limit: bigint, inside: readonly CountedArea[]): boolean {
  return inside.reduce((sum, { low }) => sum + low, 0n) > limit
}

function treeOf(places: readonly KnownPlace[]): AreaTree {
  const before = kept.get(places)
  if (before !== undefined) return before
  const tree = areaTree(places.map(({ code, parent }) => ({ id: code, parent })))
  kept.set(places, tree)
  return tree
}

/** Many figures are held against one record one after the other. */
const kept = new WeakMap<readonly KnownPlace[], AreaTree>()
