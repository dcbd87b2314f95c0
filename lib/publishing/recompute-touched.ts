import 'server-only'
import type { TouchedStreams } from '@/lib/claims/touched-streams'
import { updateClaimCounts } from '@/lib/curves/counts/claim-counts'
import { type Recomputed, recompute } from '@/lib/curves/recompute'
import type { PlaceIndex } from '@/lib/curves/rollup-outcome'
import { updateSummaries } from '@/lib/curves/summary'
import type { SqlConnection } from '@/lib/db/connection'

/** Brings everything that follows from claims in step with what a write did to them, in the write's own transaction. */
export async function recomputeTouched(
  session: SqlConnection,
  index: PlaceIndex,
  effects: TouchedStreams,
  onAccount?: (done: number) => void | Promise<void>,
): Promise<Recomputed> {
  const recomputed = await recompute(session, index, effects.touched.values(), onAccount)
  await updateSummaries(session, effects.gains)
  await updateClaimCounts(session, effects.tallies)
  return recomputed
}
