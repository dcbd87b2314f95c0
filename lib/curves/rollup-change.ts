import 'server-only'
import type { Account } from '@/lib/claims/streams'
import type { SqlConnection } from '@/lib/db/connection'
import { nextId } from '@/lib/db/transactions'
import { loadAccountStreams } from './account'
import { type PlaceIndex, type RollupOutcome, rollupOutcome } from './rollup-outcome'
import { storeRollup } from './rollup-store'
import type { StreamChange } from './stream-outcome'

/** Rolls an account up again where its streams changed, and stores what is different. */
export async function changeRollups(
  session: SqlConnection,
  index: PlaceIndex,
  account: Account,
  changes: readonly StreamChange[],
): Promise<RollupOutcome> {
  const streams = await loadAccountStreams(session, account)
  const outcome = await rollupOutcome(session, index, account, streams, changes)
  for (const { stored } of outcome.dropped)
    await session.run('delete from "Rollup" where "id" = ?', [stored.id])
  let nextRollup = await nextId(session, 'Rollup')
  for (const { stored, record } of outcome.changed) {
    const id = stored?.id ?? nextRollup++
    await storeRollup(session, account, { ...record, id, isNew: stored === undefined })
  }
  return outcome
}
