import type { KnownPlace } from './types'

/** Who lies inside whom, among the places of a context. */
export interface AreaSurroundings {
  /** Whether every place of `inner` is one of `outer` or lies inside one; the same area is not inside itself. */
  isInside(inner: readonly string[], outer: readonly string[]): boolean
  /** The place and what holds it, its country last. */
  upwards(code: string): readonly KnownPlace[]
}

export function surroundingsOf(places: readonly KnownPlace[]): AreaSurroundings {
  const before = kept.get(places)
  if (before !== undefined) return before
  const made = surroundingsAmong(places)
  kept.set(places, made)
  return made
}

/** Reports that are held against one record one after the other have their places from one list. */
const kept = new WeakMap<readonly KnownPlace[], AreaSurroundings>()

function surroundingsAmong(places: readonly KnownPlace[]): AreaSurroundings {
  const byCode = new Map(places.map((place) => [place.code, place]))
  const paths = new Map<string, KnownPlace[]>()
  const upwards = (code: string): KnownPlace[] => {
    const known = paths.get(code)
    if (known !== undefined) return known
    const path: KnownPlace[] = []
    for (let at = byCode.get(code); at !== undefined; at = byCode.get(at.parent ?? '')) path.push(at)
    paths.set(code, path)
    return path
  }
  return {
    upwards,
    isInside: (inner, outer) =>
      !sameArea(inner, outer) &&
      inner.every(
        (code) => outer.includes(code) || upwards(code).some((place) => outer.includes(place.code)),
      ),
  }
}

export const sameArea = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((code, at) => code === b[at])
