import type { Place } from './types'

/** Where a place lies: the `parent` of a country is null, and its `depth` 0. */
export type Located = { readonly parent: string | null; readonly depth: number }

/** Where each place lies, by id. */
export type AreaTree = ReadonlyMap<string, Located>

/** Prepares the places for many roll-ups. Parents exist and do not go round in circles (see `refusals.ts`). */
export function areaTree(places: readonly Place[]): AreaTree {
  const parentOf = new Map(places.map((place) => [place.id, place.parent]))
  const tree = new Map<string, Located>()
  for (const { id } of places) {
    const upwards: string[] = []
    for (let at: string | null = id; at !== null && !tree.has(at); at = parentOf.get(at) ?? null)
      upwards.push(at)
    for (const place of upwards.reverse()) {
      const parent = parentOf.get(place) ?? null
      tree.set(place, { parent, depth: parent === null ? 0 : tree.get(parent)!.depth + 1 })
    }
  }
  return tree
}
