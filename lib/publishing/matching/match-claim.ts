import type { StreamOnRecord } from '@/lib/claims/streams'
import type { CachedClaim } from '../cached-claim'
import { joined, separated } from '../rows'
import { type Absent, completed } from './absent-columns'
import { isSameContent } from './same-content'

/** The claims of a report, found by what rows say of them. */
export class ReportClaims {
  readonly #byKey = new Map<string, CachedClaim>()
  readonly #byIdentity = new Map<string, CachedClaim[]>()
  /** By the id of the claim that is superseded. */
  readonly #successors = new Map<number, CachedClaim>()

  add(claim: CachedClaim): void {
    this.#byKey.set(claim.key, claim)
    const same = this.#byIdentity.get(claim.identity)
    if (same === undefined) this.#byIdentity.set(claim.identity, [claim])
    else same.push(claim)
    if (claim.supersedesId !== null) this.#successors.set(claim.supersedesId, claim)
  }

  get size(): number {
    return this.#byKey.size
  }

  get(key: string): CachedClaim | undefined {
    return this.#byKey.get(key)
  }

  withIdentity(identity: string): readonly CachedClaim[] {
    return this.#byIdentity.get(identity) ?? []
  }

  where(condition: (claim: CachedClaim) => boolean): CachedClaim[] {
    return [...this.#byKey.values()].filter(condition)
  }

  /** The claim that superseded `claim` last, within the report. */
  headOf(claim: CachedClaim): CachedClaim {
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
  /** What the row's file does not have; null where it has every column. */
  absent: Absent | null
  stream: StreamOnRecord
  basis: string
  from: string
  to: string
}

/** What a row says of its report's claims. */
export type Match =
  | { kind: 'new' }
  /** On record as it is, whether it stands or ended since. */
  | { kind: 'unchanged'; claim: CachedClaim }
  /** A known claim, said differently. */
  | { kind: 'corrects'; claim: CachedClaim }
  /** One of several claims, said differently: the columns that tell them apart are not in the file. */
  | { kind: 'unclear'; claims: readonly CachedClaim[] }

/**
 * Compares a row with the claims of its report. With a public id the claim of that id is meant, or what has superseded it
 * within the report; without one, the claim of the same stream, basis and window, the standing one first, and of several (what two merged
 * operators said) the one that says the same. Of a file that lacks columns only those are compared that it has. A row that says
 * exactly what an ended claim said changes nothing: it was entered before, and ended for a reason.
 */
export function matchClaim(claims: ReportClaims, row: ClaimSaid): Match {
  if (row.claimId !== '') {
    const own = claims.get(row.claimId)
    if (own === undefined) return { kind: 'new' }
    return saysSame(row, own) ? { kind: 'unchanged', claim: own } : compared(row, claims.headOf(own))
  }
  const same = isWhole(row) ? claims.withIdentity(row.identity) : claims.where((claim) => isAlike(row, claim))
  if (same.length === 0) return { kind: 'new' }
  const stand = same.filter((claim) => claim.ended === '')
  const standing = stand.find((claim) => saysSame(row, claim))
  if (standing !== undefined) return { kind: 'unchanged', claim: standing }
  const ended = same.find((claim) => saysSame(row, claim))
  if (ended !== undefined && stand.every(({ identity }) => identity !== ended.identity)) {
    return { kind: 'unchanged', claim: ended }
  }
  const meant = stand.find(({ identity }) => identity === row.identity) ?? stand[0]
  if (meant === undefined) return { kind: 'new' }
  if (meant.identity !== row.identity && stand.length > 1) return { kind: 'unclear', claims: stand }
  return { kind: 'corrects', claim: meant }
}

const compared = (row: ClaimSaid, claim: CachedClaim): Match => ({
  kind: saysSame(row, claim) ? 'unchanged' : 'corrects',
  claim,
})

/** Whether the file has all that tells a claim from another. */
const isWhole = ({ absent }: ClaimSaid) => absent === null || !(absent.part || absent.from)

/** Whether a claim may be the row's figure, as far as the file tells figures apart. */
function isAlike({ identity, absent, stream, basis, from, to }: ClaimSaid, claim: CachedClaim): boolean {
  if (claim.identity === identity) return true
  if (absent === null || claim.basis !== basis || claim.to !== to) return false
  if (claim.from !== from && !absent.from) return false
  return claim.stream.id === stream.id || (absent.part && isSameButPart(claim.stream, stream))
}

const isSameButPart = (a: StreamOnRecord, b: StreamOnRecord) =>
  a.areaId === b.areaId &&
  a.account.operationId === b.account.operationId &&
  a.account.metric === b.account.metric

function saysSame(row: ClaimSaid, claim: CachedClaim): boolean {
  if (!isAlike(row, claim)) return false
  const { absent, content, published } = row
  const said =
    absent === null
      ? content
      : joined(completed(separated(content), separated(claim.content), absent.content))
  return isSameContent(claim.content, said, { from: claim.from, to: claim.to, published })
}
