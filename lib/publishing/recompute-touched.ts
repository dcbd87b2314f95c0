import 'server-only'
import { type Recomputed, recompute } from '@/lib/curves/recompute'
import type { PlaceIndex } from '@/lib/curves/rollup-outcome'
import { updateSummaries } from '@/lib/curves/summary'
import type { Session } from '@/lib/db/connection'
import type { Effects } from '@/lib/claims/touched-streams'

/** Brings everything that follows from claims in step with what a write did to them, in the write's own transaction. */
export async function settle(
  session: Session,
  index: PlaceIndex,
  effects: Effects,
  onAccount?: (done: number) => void,
): Promise<Recomputed> {
  const recomputed = await recompute(session, index, effects.touched.values(), onAccount)
  await updateSummaries(session, effects.gains)
  return recomputed
}
