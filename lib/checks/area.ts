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
  const above = new Map<string, ReadonlySet<string>>()
  const upwards = (code: string): KnownPlace[] => {
    const known = paths.get(code)
    if (known !== undefined) return known
    const path: KnownPlace[] = []
    for (let at = byCode.get(code); at !== undefined; at = byCode.get(at.parent ?? '')) path.push(at)
    paths.set(code, path)
    return path
  }
  const aboveAndItself = (code: string): ReadonlySet<string> => {
    let codes = above.get(code)
    if (codes === undefined) {
      codes = new Set([code, ...upwards(code).map((place) => place.code)])
      above.set(code, codes)
    }
    return codes
  }
  return {
    upwards,
    isInside(inner, outer) {
      if (sameArea(inner, outer)) return false
      for (const code of inner) if (!hasAny(aboveAndItself(code), outer)) return false
      return true
    },
  }
}

function hasAny(codes: ReadonlySet<string>, asked: readonly string[]): boolean {
  for (const code of asked) if (codes.has(code)) return true
  return false
}

export function sameArea(a: readonly string[], b: readonly string[]): boolean {
  if (a === b) return true
  if (a.length !== b.length) return false
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false
  return true
}
