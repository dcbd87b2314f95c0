import 'server-only'
import type { Account } from '@/lib/claims/streams'
import { TouchedStreams } from '@/lib/claims/touched-streams'
import type { NumberChange } from '@/lib/curves/number-changes'
import { type Recomputed, recompute } from '@/lib/curves/recompute'
import type { PlaceIndex } from '@/lib/curves/rollup-outcome'
import { placeholders, type SqlConnection } from '@/lib/db/connection'
import type { StoredPlace } from '@/lib/places/data'
import { placeTree } from '@/lib/places/tree'

const idsAtOnce = 500

/** What lies in a place that is read as another lies in that other one, and remembers what it was filed in. */
export async function moveInside(session: SqlConnection, from: number, into: number): Promise<void> {
  await session.run('update "Place" set "parentId" = ?, "filedParentId" = ? where "parentId" = ?', [
    into,
    from,
    from,
  ])
}

/** Brings back what lay in a place that stands for itself again; what is itself merged meanwhile comes when that is undone. */
export async function returnInside(session: SqlConnection, from: number): Promise<void> {
  await session.run(
    'update "Place" set "parentId" = ?, "filedParentId" = null where "filedParentId" = ? and "mergedIntoId" is null',
    [from, from],
  )
}

/** Ids of the places inside a place, at any depth. */
export function idsInside(places: readonly StoredPlace[], code: string): number[] {
  const tree = placeTree(places)
  return places.filter((place) => tree.isInside(place.code, code)).map(({ id }) => id)
}

/** Accounts, and the numbers that readers see of their roll-ups. */
interface RolledUp {
  accounts: Account[]
  numbers: NumberChange[]
}

/** The accounts with a figure on any of these places, as they are rolled up now. */
export async function rolledUpWith(session: SqlConnection, placeIds: readonly number[]): Promise<RolledUp> {
  const accounts = new Map<string, Account>()
  for (let start = 0; start < placeIds.length; start += idsAtOnce) {
    const chunk = placeIds.slice(start, start + idsAtOnce)
    const rows = await session.query<Account>(
      `select distinct s."operationId", o."countryId", s."metricKey" as "metric", s."part" from "Stream" s
       join "Operation" o on o."id" = s."operationId" join "AreaPlace" a on a."areaId" = s."areaId"
       where a."placeId" in (${placeholders(chunk.length)})`,
      chunk,
    )
    for (const account of rows) accounts.set(nameOf(account), account)
  }
  const numbers: NumberChange[] = []
  for (const account of accounts.values()) {
    const rows = await session.query<{ code: string; value: bigint }>(
      `select p."code", r."value" from "Rollup" r join "Place" p on p."id" = r."placeId" where ${ofAccount('r')}`,
      keysOf(account),
    )
    for (const { code, value } of rows) numbers.push({ account, area: [code], before: value, after: 0n })
  }
  return { accounts: [...accounts.values()], numbers }
}

/** Everything that changed, where accounts were rolled up anew at last: what they came to on the way counts for nothing. */
export function changedInAll(before: RolledUp, onTheWay: Recomputed, atLast: Recomputed): Recomputed {
  const anew = new Set(before.accounts.map(nameOf))
  const gone = onTheWay.numbers.map((change) =>
    anew.has(nameOf(change.account)) ? { ...change, after: 0n } : change,
  )
  return {
    numbers: [...before.numbers, ...gone, ...atLast.numbers],
    setAside: [...onTheWay.setAside, ...atLast.setAside],
  }
}

const nameOf = ({ operationId, metric, part }: Account) => `${operationId} ${metric}:${part}`

/** Rolls accounts up from nothing: their streams are as they were, and lie otherwise. */
export async function rollUpAnew(
  session: SqlConnection,
  index: PlaceIndex,
  accounts: readonly Account[],
): Promise<Recomputed> {
  const effects = new TouchedStreams()
  for (const account of accounts) {
    await session.run(`delete from "Rollup" where ${ofAccount('"Rollup"')}`, keysOf(account))
    const streams = await session.query<{ id: number }>(
      `select s."id" from "Stream" s where ${ofAccount('s')} and s."countedInId" is null order by s."id"`,
      keysOf(account),
    )
    for (const { id } of streams) effects.touch({ id, account })
  }
  return recompute(session, index, effects.touched.values())
}

const ofAccount = (table: string) =>
  `${table}."operationId" = ? and ${table}."metricKey" = ? and ${table}."part" = ?`
const keysOf = ({ operationId, metric, part }: Account) => [operationId, metric, part]
