import { Constraints, type Use } from './constraints'
import type { Offer } from './offers'
import type { Arithmetic, Whole } from './whole'

/**
 * The ids of kept claims which, with the refused one, cannot all be true, reduced until none can be left out; sorted.
 * `contradiction` is any circle through the refused claim.
 */
export function because(
  refused: Offer,
  contradiction: readonly Use[],
  headroom: Whole,
  arithmetic: Arithmetic,
): string[] {
  const suspects = [...new Set(contradiction.map((use) => use.offer))].filter((offer) => offer !== refused)
  return neededFor(refused, suspects, headroom, arithmetic)
    .map((offer) => offer.claim.id)
    .sort()
}

/** Keeps the claims in turn beside those known to be needed; the one that cannot be kept is needed, those after not. */
function neededFor(refused: Offer, suspects: Offer[], headroom: Whole, arithmetic: Arithmetic): Offer[] {
  const needed: Offer[] = []
  let left = suspects
  for (;;) {
    const system = new Constraints(arithmetic, headroom)
    if ([refused, ...needed].some((offer) => system.offer(offer) !== null)) return needed
    let contradiction: readonly Use[] | null = null
    let last: Offer | undefined
    for (const offer of left) {
      contradiction = system.offer(offer)
      last = offer
      if (contradiction) break
    }
    if (!contradiction || !last) return needed
    needed.push(last)
    const circle = new Set(contradiction.map((use) => use.offer))
    left = left.filter((offer) => circle.has(offer) && offer !== last)
  }
}
