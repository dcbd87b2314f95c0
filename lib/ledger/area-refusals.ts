import type { AreaTree } from './place-tree'
import type { Area } from './types'

/** A rule that an area breaks, the places that break it, and what to do about it. */
export type AreaRefusal = {
  readonly rule: 'no_place' | 'unknown_place' | 'place_twice' | 'place_inside_another' | 'two_countries'
  readonly places: readonly string[]
  readonly message: string
}

/**
 * What is wrong with an area, in the order of the places as named; empty where it may stand. An area names at least
 * one known place, none twice and none that lies inside another of them, and all lie in one country.
 */
export function areaRefusals(tree: AreaTree, area: Area): AreaRefusal[] {
  if (area.length === 0) {
    return [{ rule: 'no_place', places: [], message: 'no place is named; name at least one' }]
  }
  if (area.length === 1 && tree.has(area[0]!)) return []
  const refusals: AreaRefusal[] = []
  const named = new Set<string>()
  for (const place of area) {
    if (named.has(place)) {
      refusals.push({
        rule: 'place_twice',
        places: [place],
        message: `"${place}" is named twice; name it once`,
      })
    } else if (!tree.has(place)) {
      const message = `"${place}" is not a known place; correct it or add it to the places`
      refusals.push({ rule: 'unknown_place', places: [place], message })
    }
    named.add(place)
  }
  const known = [...named].filter((place) => tree.has(place))
  for (const place of known) {
    const outer = placesAbove(tree, place).find((above) => named.has(above))
    if (outer !== undefined) {
      const message = `"${place}" lies inside "${outer}"; name one of them`
      refusals.push({ rule: 'place_inside_another', places: [place, outer], message })
    }
  }
  const countries = [...new Set(known.map((place) => placesAbove(tree, place).at(-1) ?? place))]
  if (countries.length > 1) {
    const list = countries.map((country) => `"${country}"`).join(' and ')
    const message = `the places lie in ${list}; make a claim for each country`
    refusals.push({ rule: 'two_countries', places: countries, message })
  }
  return refusals
}

function placesAbove(tree: AreaTree, place: string): string[] {
  const above: string[] = []
  for (let at = tree.get(place)!.parent; at !== null; at = tree.get(at)!.parent) above.push(at)
  return above
}
