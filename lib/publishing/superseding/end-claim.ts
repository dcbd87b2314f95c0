import 'server-only'
import type { CachedClaim } from '../cached-claim'
import { talliedOf } from '../rows'
import type { WriteContext } from '../write-context'

/** Ends a claim that stands; `reportKey` is the report in whose entry of the audit it is noted. */
export async function endClaim(
  { batch, author, effects, trail }: WriteContext,
  claim: CachedClaim,
  how: 'superseded' | 'withdrawn',
  reportKey: string,
): Promise<void> {
  if (claim.ended !== '') return
  await batch.endClaim(claim.id, how, author.at)
  effects.tallies.count(talliedOf(claim), -1)
  claim.ended = how
  effects.tallies.count(talliedOf(claim), 1)
  effects.touch(claim.stream)
  effects.gain(claim.stream.account.countryId, { claims: -1 })
  trail.ended(reportKey, claim.key)
}
