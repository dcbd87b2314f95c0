import { isSameContent } from './same-content'
import type { ShelvedClaim } from './shelf'

/** The claims of a report, found by what rows say of them. */
export class ReportClaims {
  readonly #byKey = new Map<string, ShelvedClaim>()
  readonly #byIdentity = new Map<string, ShelvedClaim[]>()
  /** By the id of the claim that is superseded. */
  readonly #successors = new Map<number, ShelvedClaim>()

  add(claim: ShelvedClaim): void {
    this.#byKey.set(claim.key, claim)
    const same = this.#byIdentity.get(claim.identity)
    if (same === undefined) this.#byIdentity.set(claim.identity, [claim])
    else same.push(claim)
    if (claim.supersedesId !== null) this.#successors.set(claim.supersedesId, claim)
  }

  get size(): number {
    return this.#byKey.size
  }

  get(key: string): ShelvedClaim | undefined {
    return this.#byKey.get(key)
  }

  withIdentity(identity: string): readonly ShelvedClaim[] {
    return this.#byIdentity.get(identity) ?? []
  }

  /** The claim that superseded `claim` last, within the report. */
  headOf(claim: ShelvedClaim): ShelvedClaim {
    let head = claim
    for (;;) {
      const next = this.#successors.get(head.id)
      if (next === undefined) return head
      head = next
    }
  }
}

/** What a row says: `claimId` is blank when it gives no public id. */
export interface ClaimSaid {
  claimId: string
  identity: string
  content: string
  /** When its report came out. */
  published: string
}

/** What a row says of its report's claims. */
export type Match =
  | { kind: 'new' }
  /** On record as it is, whether it stands or ended since. */
  | { kind: 'unchanged'; claim: ShelvedClaim }
  /** A known claim, said differently. */
  | { kind: 'corrects'; claim: ShelvedClaim }

/**
 * Compares a row with the claims of its report. With a public id the claim of that id is meant, or what has superseded it
 * within the report; without one, the claim of the same stream, basis and window, the standing one first, and of several (what two merged
 * operators said) the one that says the same. A row that says
 * exactly what an ended claim said changes nothing: it was entered before, and ended for a reason.
 */
export function matchClaim(claims: ReportClaims, row: ClaimSaid): Match {
  if (row.claimId !== '') {
    const own = claims.get(row.claimId)
    if (own === undefined) return { kind: 'new' }
    return saysSame(row, own) ? { kind: 'unchanged', claim: own } : compared(row, claims.headOf(own))
  }
  const same = claims.withIdentity(row.identity)
  if (same.length === 0) return { kind: 'new' }
  const stand = same.filter((claim) => claim.ended === '')
  const standing = stand.find((claim) => saysSame(row, claim)) ?? stand[0]
  if (standing !== undefined) return compared(row, standing)
  const ended = same.find((claim) => saysSame(row, claim))
  return ended === undefined ? { kind: 'new' } : { kind: 'unchanged', claim: ended }
}

const compared = (row: ClaimSaid, claim: ShelvedClaim): Match => ({
  kind: saysSame(row, claim) ? 'unchanged' : 'corrects',
  claim,
})

function saysSame({ identity, content, published }: ClaimSaid, claim: ShelvedClaim): boolean {
  if (claim.identity !== identity) return false
  const [, , from = '', to = ''] = identity.split(' ')
  return isSameContent(claim.content, content, { from, to, published })
}
