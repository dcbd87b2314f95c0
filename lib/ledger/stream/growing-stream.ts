import { CALENDAR } from '@/lib/periods/day'
import type { Claim, Point } from '../types'
import { compareOffers, type Offer, offersInOrder, toOffer } from './candidates'
import { Constraints } from './constraints'
import { pointsOf } from './curve'

/**
 * A stream that claims are put on one by one, by the rules of docs/ledger.md. What agrees with all that are kept is kept beside them
 * wherever its place among the offers, and what was set aside stays so: then nothing has to be offered anew.
 */
export class GrowingStream {
  readonly #system = new Constraints([], anyDays)
  readonly #kept: Offer[] = []

  constructor(claims: readonly Claim[]) {
    for (const offer of offersInOrder(claims)) if (this.#system.offer(offer) === null) this.#kept.push(offer)
  }

  /** Adds one that may be offered; false where it contradicts those kept, and nothing is known before all are offered anew. */
  add(claim: Claim): boolean {
    const offer = toOffer(claim)
    if (this.#system.offer(offer) !== null) return false
    const kept = this.#kept
    let at = kept.length
    while (at > 0 && compareOffers(offer, kept[at - 1]!) < 0) at--
    kept.splice(at, 0, offer)
    return true
  }

  /** The ids of the claims that count or corroborate. */
  kept(): Set<string> {
    return new Set(this.#kept.map(({ claim }) => claim.id))
  }

  points(): Point[] {
    return pointsOf(this.#kept, this.#system.bounds())
  }
}

/** Nobody knows which days are to come: how far they reach only makes for good guesses at levels. */
const anyDays = { first: CALENDAR.first, last: CALENDAR.last, headroom: 10n ** 15n }
