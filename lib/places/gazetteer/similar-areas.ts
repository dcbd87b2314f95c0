import { distance } from 'fastest-levenshtein'
import { areaKey } from './area-names'

/** How unlike two names of one area may be, as a share of their letters: where each is the other's nearest, and where nothing else is left. */
const mostUnlike = 0.45
const mostUnlikeOfLast = 0.7

/** An article that one spelling has and another leaves out. */
const article = /^(al|el|ad|ar|as|at|az|an|ash)(?=.{3})/

const bareKey = (name: string) => areaKey(name).replace(article, '')

/**
 * Pairs of two lists of areas in one area that are spelled alike, "Ninewa" and "Nineveh": each the nearest of the other, and the two that
 * are left at the end. Positions in the two lists.
 */
export function similarAreas(
  ones: readonly (readonly string[])[],
  others: readonly (readonly string[])[],
): Map<number, number> {
  const unlike = ones.map((spellings) =>
    others.map((theirs) =>
      Math.min(1, ...spellings.flatMap((one) => theirs.map((other) => unlikeness(one, other)))),
    ),
  )
  const pairs = new Map<number, number>()
  const free = { ones: new Set(ones.keys()), others: new Set(others.keys()) }
  const at = (one: number, other: number) => unlike[one]?.[other] ?? 1
  const nearest = (among: Set<number>, to: (candidate: number) => number): number | null => {
    const [first, second] = [...among]
      .map((candidate) => ({ candidate, far: to(candidate) }))
      .sort((a, b) => a.far - b.far)
    return first !== undefined && first.far <= mostUnlike && first.far < (second?.far ?? 1)
      ? first.candidate
      : null
  }
  for (let found = true; found; ) {
    found = false
    for (const one of [...free.ones]) {
      const other = nearest(free.others, (candidate) => at(one, candidate))
      if (other === null || nearest(free.ones, (candidate) => at(candidate, other)) !== one) continue
      pairs.set(one, other)
      free.ones.delete(one)
      free.others.delete(other)
      found = true
    }
  }
  const [[lastOne], [lastOther]] = [[...free.ones], [...free.others]]
  const isLast = free.ones.size === 1 && free.others.size === 1
  if (
    isLast &&
    lastOne !== undefined &&
    lastOther !== undefined &&
    at(lastOne, lastOther) <= mostUnlikeOfLast
  )
    pairs.set(lastOne, lastOther)
  return pairs
}

function unlikeness(one: string, other: string): number {
  const [a, b] = [bareKey(one), bareKey(other)]
  return distance(a, b) / Math.max(1, a.length, b.length)
}
