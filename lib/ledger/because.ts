import type { Use } from './constraints'

/**
 * The ids of kept claims which, with the refused one, cannot all be true: none can be left out; sorted.
 *
 * `circle` is a way round through bounds, the refused claim's first: upper bounds lead forward in time (and allow so
 * much), lower bounds lead back (and ask for so much), "never falls" leads back for nothing; all in all it comes to
 * less than zero, which no count can. Wherever "never falls" cuts a corner and the rest still comes to less than zero,
 * what was cut off is not needed. When no corner can be cut, no claim can be left out: a way round without it would
 * have to leave the circle before it and come back after it, by "never falls" alone, since the kept claims contain no
 * contradiction of their own.
 */
export function because(circle: readonly Use[]): string[] {
  const refused = circle[0]!
  let rest = circle.reduce((sum, use) => sum + weightOf(use), 0n)
  const way: Use[] = [refused]
  const sums: bigint[] = [0n]
  for (const next of [...circle.slice(1), refused]) {
    for (let corner = cornerBefore(next, way, sums, rest); corner >= 0; ) {
      rest = rest - (sums[sums.length - 1]! - sums[corner]!)
      way.length = corner + 1
      sums.length = corner + 1
      corner = cornerBefore(next, way, sums, rest)
    }
    if (next === refused) break
    way.push(next)
    sums.push(sums[sums.length - 1]! + weightOf(next))
  }
  return way
    .slice(1)
    .map((use) => use.offer.claim.id)
    .sort()
}

/** The last place on the way, short of its end, from which `next` can be reached at once; -1 if there is none. */
function cornerBefore(next: Use, way: readonly Use[], sums: readonly bigint[], rest: bigint): number {
  const from = next.upper ? startOf(next) : next.offer.end
  const limit = sums[sums.length - 1]! - rest
  for (let at = way.length - 2; at >= 0; at--) {
    const use = way[at]!
    if (sums[at]! < limit && (use.upper ? use.offer.end : startOf(use)) >= from) return at
  }
  return -1
}

function startOf(use: Use): number {
  return use.offer.start ?? Number.NEGATIVE_INFINITY
}

function weightOf({ offer, upper }: Use): bigint {
  return upper ? offer.high! : -offer.low
}
