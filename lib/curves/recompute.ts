import 'server-only'
import type { Account } from '@/lib/claims/streams'
import type { TouchedAccount } from '@/lib/claims/touched-streams'
import type { SqlConnection } from '@/lib/db/connection'
import { areaTree } from '@/lib/ledger/place-tree'
import type { StoredPlace } from '@/lib/places/data'
import { DecisionBatch } from './decision-batch'
import { type NumberChange, numberChanges } from './number-changes'
import { changeRollups } from './rollup-change'
import type { PlaceIndex } from './rollup-outcome'
import { changeStreams } from './stream-change'
import type { SetAside } from './stream-outcome'
import { WholesOfParts } from './wholes/whole-streams'

/** What reconciling came to. */
export interface Recomputed {
  numbers: NumberChange[]
  setAside: (SetAside & { account: Account })[]
}

export function placeIndex(places: readonly StoredPlace[]): PlaceIndex {
  return {
    tree: areaTree(places.map(({ code, parent }) => ({ id: code, parent }))),
    idOf: new Map(places.map(({ code, id }) => [code, id])),
  }
}

/**
 * Reconciles the touched streams, with those of wholes that touched parts make, and rolls up what lies above them, inside the transaction of the write that touched them.
 * Nothing else is read or written.
 */
export async function recompute(
  session: SqlConnection,
  index: PlaceIndex,
  touched: Iterable<TouchedAccount>,
  onAccount: (done: number) => void | Promise<void> = () => undefined,
): Promise<Recomputed> {
  const result: Recomputed = { numbers: [], setAside: [] }
  const decisions = new DecisionBatch(session)
  const wholes = await WholesOfParts.open(session)
  let done = 0
  for (const { account, streams } of await wholes.withWholes(touched)) {
    const changes = await changeStreams(
      session,
      account.countryId,
      [...streams],
      decisions,
      wholes.derivedOf(account),
    )
    const rollups = await changeRollups(session, index, account, changes)
    result.numbers.push(...numberChanges(account, changes, rollups))
    for (const { setAside } of changes)
      for (const aside of setAside) result.setAside.push({ ...aside, account })
    await onAccount(++done)
  }
  await decisions.write()
  return result
}
