import type { AreaTree } from '@/lib/ledger/place-tree'

/** A place and everything around it, its country last. */
export function upwardsFrom(tree: AreaTree, code: string): string[] {
  const path: string[] = []
  for (let at: string | null = code; at !== null; at = tree.get(at)?.parent ?? null) path.push(at)
  return path
}

/** The places at or above every place of an area: those whose count the area's figure is part of. */
export function placesAround(tree: AreaTree, area: readonly string[]): string[] {
  const [first, ...others] = area.map((code) => upwardsFrom(tree, code))
  return (first ?? []).filter((place) => others.every((path) => path.includes(place)))
}

/**
 * The places that get a roll-up: the country, and every place that has a named place strictly inside. For any other place
 * its own stream says it all.
 */
export function placesRolledUp(tree: AreaTree, areas: Iterable<readonly string[]>): Set<string> {
  const places = new Set<string>()
  for (const area of areas) {
    for (const code of area) {
      const upwards = upwardsFrom(tree, code)
      // Where nothing lies above, it is the country itself.
      for (const place of upwards.length > 1 ? upwards.slice(1) : upwards) places.add(place)
    }
  }
  return places
}
