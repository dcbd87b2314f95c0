import 'server-only'
import type { SqlConnection } from '@/lib/db/connection'
import { loadPlaces } from '@/lib/places/data'
import { DecisionBatch } from './decision-batch'
import { placeIndex } from './recompute'
import { changeRollups } from './rollup-change'
import { changeStreams } from './stream-change'
import { loadAsTouched } from './touched-accounts'
import { WholesOfParts } from './wholes/whole-streams'

/** A point of which there may be less than it says: "at most", or "about". */
const mayBeLess = `(p."low" = 0 and p."value" > 0 and p."high" is not null) or (p."high" is null and p."value" > p."low")`

/** Whether any curve has an amount of which there may be less. */
export async function hasWhatMayBeLess(session: SqlConnection): Promise<boolean> {
  return (await session.query(`select 1 from "Point" p where ${mayBeLess} limit 1`)).length > 0
}

/**
 * Rolls those accounts up anew that have an amount of which there may be less, inside a publishing transaction: roll-ups that were
 * stored before there were marks for it keep their ids.
 */
export function rollUpWhatMayBeLess(session: SqlConnection): Promise<void> {
  return rollUpWhere(session, `s."id" in (select p."streamId" from "Point" p where ${mayBeLess})`)
}

/** Rolls the levels of a country up anew, inside a publishing transaction: statements hold for another number of days than before. */
export function rollUpStocksOf(session: SqlConnection, countryId: number): Promise<void> {
  return rollUpWhere(
    session,
    `o."countryId" = ${countryId} and s."metricKey" in (select "key" from "Metric" where "kind" = 'stock')`,
  )
}

async function rollUpWhere(session: SqlConnection, condition: string): Promise<void> {
  const accounts = await loadAsTouched(session, condition)
  const index = placeIndex(await loadPlaces(session))
  const decisions = new DecisionBatch(session)
  const wholes = await WholesOfParts.open(session)
  for (const { account, streams } of accounts) {
    const changes = await changeStreams(
      session,
      account.countryId,
      [...streams],
      decisions,
      wholes.derivedOf(account),
    )
    const fromTheBeginning = changes.map((change) => ({ ...change, since: '' }))
    await changeRollups(session, index, account, fromTheBeginning)
  }
  await decisions.write()
}
