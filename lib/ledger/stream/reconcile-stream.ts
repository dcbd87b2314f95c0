import type { Claim, Decision, Point } from '../types'
import { type Offer, offersInOrder } from './candidates'
import { because } from './conflict-set'
import { Constraints } from './constraints'
import { pointsOf } from './curve'

export type Reconciled = { readonly points: readonly Point[]; readonly decisions: readonly Decision[] }

/**
 * Turns the claims of one stream (one operation, metric and area) into its curve, by the rules of docs/ledger.md.
 * `points` are sorted by date, `decisions` (one for each claim) by claim id; the order of the input does not matter.
 * The claims are taken as valid (see `refusals.ts`) and their ids as distinct.
 */
export function reconcileStream(claims: readonly Claim[]): Reconciled {
  const offers = offersInOrder(claims)
  const system = new Constraints(offers)
  const kept: Offer[] = []
  const windows = new Set<number>()
  const decisions = claims.flatMap(undebated)
  for (const offer of offers) {
    const claim = offer.claim.id
    const circle = system.offer(offer)
    if (circle) {
      decisions.push({ claim, status: 'set_aside', because: because(circle) })
      continue
    }
    const window = windowKey(offer)
    decisions.push({ claim, status: windows.has(window) ? 'corroborates' : 'counted', because: [] })
    windows.add(window)
    kept.push(offer)
  }
  decisions.sort((a, b) => (a.claim < b.claim ? -1 : 1))
  return { points: pointsOf(kept, system.bounds()), decisions }
}

/** The decision on a claim that is never offered. */
function undebated({ id, basis, pinned }: Claim): Decision[] {
  if (basis === 'unclear') return [{ claim: id, status: 'on_record', because: [] }]
  return pinned === 'set_aside' ? [{ claim: id, status: 'set_aside', because: [] }] : []
}

/** One number for basis and window: day numbers fit in 23 bits, and no period of known start has one of the two marks. */
function windowKey(offer: Offer): number {
  const start = offer.start === null ? (offer.total ? -1 : -2) : offer.start + 1_000_000
  return offer.end * 2 ** 23 + start
}
