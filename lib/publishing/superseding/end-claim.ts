import 'server-only'
import type { StreamOnRecord } from '@/lib/claims/streams'
import type { WriteContext } from '../write-context'

/** A claim as far as ending it goes by it. */
export interface Ending {
  id: number
  key: string
  stream: StreamOnRecord
  /** Blank while it stands. */
  ended: string
}

/** Ends a claim that stands; `reportKey` is the report in whose entry of the audit it is noted. */
export async function endClaim(
  { batch, author, effects, trail }: WriteContext,
  claim: Ending,
  how: 'superseded' | 'withdrawn',
  reportKey: string,
): Promise<void> {
  if (claim.ended !== '') return
  await batch.endClaim(claim.id, how, author.at)
  claim.ended = how
  effects.touch(claim.stream)
  effects.gain(claim.stream.account.countryId, 0, -1)
  trail.ended(reportKey, claim.key)
}
