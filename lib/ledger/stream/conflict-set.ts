import type { Use } from './constraints'
import { Way } from './path'

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
  let way = circle
  for (let shorter = cutCorners(way); shorter.length < way.length; shorter = cutCorners(way)) way = shorter
  return way
    .slice(1)
    .map((use) => use.offer.claim.id)
    .sort()
}

/** Goes round once. What is cut off may leave the rest further below zero than before, and more corners to cut. */
function cutCorners(circle: readonly Use[]): readonly Use[] {
  const [refused, ...others] = circle as [Use, ...Use[]]
  let total = circle.reduce((sum, use) => sum + weightOf(use), 0n)
  const way = new Way()
  way.add(refused, arrivalOf(refused), 0n)
  for (const next of [...others, refused]) {
    const from = next.upper ? startOf(next) : next.offer.end
    for (;;) {
      const corner = way.lastCorner(from, way.sum - total)
      if (corner < 0) break
      const before = way.sum
      way.cutBackTo(corner)
      total -= before - way.sum
    }
    if (next !== refused) way.add(next, arrivalOf(next), way.sum + weightOf(next))
  }
  return way.uses
}

function arrivalOf(use: Use): number {
  return use.upper ? use.offer.end : startOf(use)
}

function startOf(use: Use): number {
  return use.offer.start ?? Number.NEGATIVE_INFINITY
}

function weightOf({ offer, upper }: Use): bigint {
  return upper ? offer.high! : -offer.low
}
