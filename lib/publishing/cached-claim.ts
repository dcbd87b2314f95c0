import type { ClaimOrigin } from '@/lib/claims/claim-tallies'
import type { MadeAt } from '@/lib/claims/ruling-day'
import type { StreamOnRecord } from '@/lib/claims/streams'

export interface ShelvedRuling extends MadeAt {
  ruling: string
  reason: string
}

/** A claim of a report on the cache: what tells whether a row says anything new. */
export interface CachedClaim {
  id: number
  key: string
  /** That of its report. */
  origin: ClaimOrigin
  /** The stream that counts it. */
  stream: StreamOnRecord
  basis: string
  from: string
  to: string
  /** Stream, basis and window: the same figure of the same report, whatever its amount. */
  identity: string
  /** Everything else that a row says of it. */
  content: string
  /** Blank while it stands. */
  ended: string
  supersedesId: number | null
  /** Rulings made on it so far, the one in force last. */
  rulings: ShelvedRuling[]
  /** The reasons that answer its checks, by check. */
  answers: Map<string, string>
  /** The line of the file being entered that says it; 0 when it was on record before, -1 when the line is forgotten. */
  line: number
  /** Where the claim was on record before: the line of the file that says it as it is, or says it differently; 0 for none. */
  saidOn: number
  correctedOn: number
}
