import { dayNumber } from '@/lib/periods/day'
import type { Claim } from '../types'

/**
 * A claim as the solver sees it. `start` is the day whose close it counts from; null is before everything. A period of
 * unknown start bounds the count from below only, so it has no `high`.
 */
export type Offer = {
  readonly claim: Claim
  readonly total: boolean
  readonly start: number | null
  readonly end: number
  readonly low: bigint
  readonly value: bigint
  readonly high: bigint | null
}

/** The claims that are offered to the ledger, in the order in which they are: docs/ledger.md, "Which claims count". */
export function offersInOrder(claims: readonly Claim[]): Offer[] {
  const offers: Offer[] = []
  for (const claim of claims) {
    if (claim.basis !== 'unclear' && claim.pinned !== 'set_aside') offers.push(toOffer(claim))
  }
  return offers.sort(compareOffers)
}

export function toOffer(claim: Claim): Offer {
  const total = claim.basis === 'total'
  const unknownStart = !total && claim.from == null
  return {
    claim,
    total,
    start: total || unknownStart ? null : dayNumber(claim.from as string) - 1,
    end: dayNumber(claim.to as string),
    low: claim.low,
    value: claim.value,
    high: unknownStart ? null : (claim.high ?? null),
  }
}

/** Which of two claims is offered first. */
export function compareOffers(a: Offer, b: Offer): number {
  const accepted = Number(b.claim.pinned === 'accept') - Number(a.claim.pinned === 'accept')
  if (accepted !== 0) return accepted
  const stated = Number(a.claim.derived ?? false) - Number(b.claim.derived ?? false)
  if (stated !== 0) return stated
  if (a.total !== b.total) return a.total ? -1 : 1
  if (a.claim.published !== b.claim.published) return a.claim.published > b.claim.published ? -1 : 1
  const longer = windowLength(b) - windowLength(a)
  if (longer !== 0 && !Number.isNaN(longer)) return longer
  return a.claim.id < b.claim.id ? -1 : 1
}

/** In days; whatever reaches back to the beginning is longer than any other. */
function windowLength(offer: Offer): number {
  return offer.start === null ? Number.MAX_SAFE_INTEGER : offer.end - offer.start
}
