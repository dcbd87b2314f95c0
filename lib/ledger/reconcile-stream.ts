import { because } from './because'
import { Constraints } from './constraints'
import { pointsOf } from './curve'
import { type Offer, offersInOrder } from './offers'
import type { Claim, Decision, Point } from './types'
import { type Arithmetic, bigints, EXACT_LIMIT, numbers } from './whole'

export type Reconciled = { readonly points: Point[]; readonly decisions: Decision[] }

/**
 * Turns the claims of one stream (one operation, metric and area) into its curve, by the rules of LEDGER.md.
 * `points` are sorted by date, `decisions` (one for each claim) by claim id; the order of the input does not matter.
 * The claims are taken as valid (see `refusals.ts`) and their ids as distinct.
 */
export function reconcileStream(claims: readonly Claim[]): Reconciled {
  if (sumOfAmounts(claims) < EXACT_LIMIT) {
    const result = reconcileWith(numbers, claims)
    if (result) return result
  }
  return reconcileWith(bigints, claims)!
}

/** Null when levels rose so far that numbers might not have been exact. */
export function reconcileWith(arithmetic: Arithmetic, claims: readonly Claim[]): Reconciled | null {
  const offers = offersInOrder(claims, arithmetic)
  const headroom = offers.reduce((sum, offer) => sum + offer.value, arithmetic.zero)
  const system = new Constraints(arithmetic, headroom)
  const kept: Offer[] = []
  const windows = new Set<number>()
  const decisions: Decision[] = []
  for (const offer of offers) {
    const contradiction = system.offer(offer)
    if (contradiction) {
      const claim = offer.claim.id
      decisions.push({
        claim,
        status: 'set_aside',
        because: because(offer, contradiction, headroom, arithmetic),
      })
      continue
    }
    const window = windowKey(offer)
    decisions.push({
      claim: offer.claim.id,
      status: windows.has(window) ? 'corroborates' : 'counted',
      because: [],
    })
    windows.add(window)
    kept.push(offer)
  }
  if (arithmetic === numbers && system.highest > EXACT_LIMIT) return null
  for (const claim of claims) {
    if (claim.basis === 'unclear') decisions.push({ claim: claim.id, status: 'on_record', because: [] })
    else if (claim.pinned === 'set_aside')
      decisions.push({ claim: claim.id, status: 'set_aside', because: [] })
  }
  decisions.sort((a, b) => (a.claim < b.claim ? -1 : 1))
  return { points: pointsOf(kept, system.bounds(), arithmetic), decisions }
}

function sumOfAmounts(claims: readonly Claim[]): number {
  let sum = 0
  for (const claim of claims)
    sum += Number(claim.high != null && claim.high > claim.value ? claim.high : claim.value)
  return sum
}

/** One number for basis and window: days fit in 23 bits, and no period of known start has one of the two marks. */
function windowKey(offer: Offer): number {
  const start = offer.start === null ? (offer.total ? -1 : -2) : offer.start + 1_000_000
  return offer.end * 2 ** 23 + start
}
