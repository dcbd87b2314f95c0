import type { Reconciled } from '../stream/reconcile-stream'
import type { Claim, Decision, Point } from '../types'

/**
 * Turns the claims of one stream of a stock into its levels, by docs/ledger.md, "Stocks": one point for each day with a kept
 * claim. `points` are sorted by date, `decisions` (one for each claim) by claim id; the order of the input does not matter.
 * The claims are taken as valid (see `refusals.ts`): of basis `level`, `total` or `unclear`, their ids distinct.
 */
export function reconcileLevels(claims: readonly Claim[]): Reconciled {
  const offered = new Map<string, Claim[]>()
  const decisions: Decision[] = []
  for (const claim of claims) {
    if (claim.basis === 'unclear') decisions.push({ claim: claim.id, status: 'on_record', because: [] })
    else if (claim.pinned === 'set_aside')
      decisions.push({ claim: claim.id, status: 'set_aside', because: [] })
    else {
      const day = claim.to as string
      const ofDay = offered.get(day)
      if (ofDay === undefined) offered.set(day, [claim])
      else ofDay.push(claim)
    }
  }
  const points = [...offered].map(([date, ofDay]) => pointOf(date, ofDay, decisions))
  points.sort((a, b) => (a.date < b.date ? -1 : 1))
  decisions.sort((a, b) => (a.claim < b.claim ? -1 : 1))
  return { points, decisions }
}

/** The level at which the claims of one day meet; what became of each of them is added to `decisions`. */
function pointOf(date: string, claims: Claim[], decisions: Decision[]): Point {
  const kept: Claim[] = []
  const common: { low: bigint; high: bigint | null } = { low: 0n, high: null }
  for (const claim of claims.sort(compareClaims)) {
    if (!meet(claim, common)) {
      const first = kept.find((other) => !meet(claim, other))!
      decisions.push({ claim: claim.id, status: 'set_aside', because: [first.id] })
      continue
    }
    decisions.push({ claim: claim.id, status: kept.length === 0 ? 'counted' : 'corroborates', because: [] })
    kept.push(claim)
    if (claim.low > common.low) common.low = claim.low
    if (claim.high != null && (common.high === null || claim.high < common.high)) common.high = claim.high
  }
  return { date, value: nearest(kept[0]!.value, common), ...common }
}

/** Which of two claims on the level of one day is offered first. */
function compareClaims(a: Claim, b: Claim): number {
  const accepted = Number(b.pinned === 'accept') - Number(a.pinned === 'accept')
  if (accepted !== 0) return accepted
  const stated = Number(a.derived ?? false) - Number(b.derived ?? false)
  if (stated !== 0) return stated
  if (a.published !== b.published) return a.published > b.published ? -1 : 1
  return a.id < b.id ? -1 : 1
}

type Bounds = { readonly low: bigint; readonly high?: bigint | null }

/** Whether some amount lies within both bounds. */
const meet = (a: Bounds, b: Bounds) => reaches(a, b.low) && reaches(b, a.low)

const reaches = ({ high }: Bounds, amount: bigint) => high == null || high >= amount

function nearest(value: bigint, { low, high }: { low: bigint; high: bigint | null }): bigint {
  if (value < low) return low
  return high !== null && value > high ? high : value
}
