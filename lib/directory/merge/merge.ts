import 'server-only'
import type { Permission } from '@/lib/access/permission'
import { isRepeated } from '@/lib/audit/last-entry'
import { appendAuditEntry } from '@/lib/audit/mutations'
import { rewordReports, rewordReportsOf } from '@/lib/claims/search-words-store'
import { countriesOf, recountClaimsIn } from '@/lib/curves/counts/claim-counts'
import { placeIndex } from '@/lib/curves/recompute'
import type { SqlConnection } from '@/lib/db/connection'
import { publishTransaction } from '@/lib/db/transactions'
import { loadPlaces } from '@/lib/places/data'
import { idOfThing, NAME_TABLES } from '../name-tables'
import type { NamedKind } from '../types'
import { changedInAll, idsInside, moveInside, returnInside, rolledUpWith, rollUpAnew } from './child-places'
import { bringNames, returnNames } from './names'
import { type PlaceObstacle, placeObstacle } from './places'
import { effectsOf, type MergeEffects } from './preview'
import { reassign } from './reassign'
import { withTouched } from './touched'

/** Which is read as which, by public keys. */
export interface Merge {
  kind: NamedKind
  from: string
  into: string
}

export type MergeOutcome = ({ kind: 'merged' } & MergeEffects) | { kind: 'refused'; obstacle: MergeObstacle }

export type MergeObstacle =
  | { kind: 'same' | 'unknown' }
  /** One of the two is read as another already: that has to be undone first, or the other one named. */
  | { kind: 'merged'; key: string; into: string }
  /** Others are read as the one that would go: that has to be undone first. */
  | { kind: 'holdsMerged'; keys: string[] }
  | PlaceObstacle

/**
 * Has one place or organisation read as another from now on: in figures, curves, files, imports and addresses. No claim is
 * changed, and `unmerge` brings everything back. Where it is so already nothing is done, and nothing changes.
 */
export function mergeEntities(
  session: SqlConnection,
  granted: Permission<'lists.change'>,
  at: string,
  { kind, from, into }: Merge,
  reason: string,
): Promise<MergeOutcome> {
  return publishTransaction(session, at, async () => {
    if ((await readAs(session, kind, from)) === into) return { kind: 'merged', numbers: [], setAside: [] }
    const { result: outcome, touched } = await withTouched(session, { kind, key: from }, () =>
      mergeInTransaction(session, { kind, from, into }),
    )
    if (outcome.kind === 'merged') {
      await appendAuditEntry(session, {
        ...{ at, by: granted.by, action: `${kind}.merge`, subject: from },
        ...{ before: null, after: { into }, reason, touched },
      })
    }
    return outcome
  })
}

/** Thrown to have a transaction forget what it did. */
class Forget extends Error {
  constructor(readonly outcome: MergeOutcome) {
    super('only a preview')
  }
}

/** What `merge` would do, without doing it: the same work, taken back before anybody sees it. */
export async function previewMerge(session: SqlConnection, at: string, asked: Merge): Promise<MergeOutcome> {
  try {
    return await publishTransaction(session, at, async () => {
      throw new Forget(await mergeInTransaction(session, asked))
    })
  } catch (error) {
    if (error instanceof Forget) return error.outcome
    throw error
  }
}

async function mergeInTransaction(
  session: SqlConnection,
  { kind, from, into }: Merge,
): Promise<MergeOutcome> {
  const one = await idOfThing(session, kind, from)
  const other = await idOfThing(session, kind, into)
  if (one === null || other === null) return refused({ kind: 'unknown' })
  if (one === other) return refused({ kind: 'same' })
  const merged = await mergedAround(session, kind, one, other)
  if (merged !== null) return refused(merged)
  const places = await loadPlaces(session)
  const obstacle = kind === 'place' ? await placeObstacle(session, places, one, other) : null
  if (obstacle !== null) return refused(obstacle)

  const above = await rolledUpWith(session, kind === 'place' ? idsInside(places, from) : [])
  const countries = kind === 'organisation' ? await countriesOf(session, [one, other]) : []
  const { things } = NAME_TABLES[kind]
  await session.run(`update "${things}" set "mergedIntoId" = ? where "id" = ?`, [other, one])
  if (kind === 'place') {
    await session.run(
      `update "Place" set "filedParentId" = coalesce("filedParentId", "parentId"), "parentId" = null, "countryId" = null
       where "id" = ?`,
      [one],
    )
    await moveInside(session, one, other)
  }
  await bringNames(session, kind, one, other)
  const refiled = await reassign(session, placeIndex(places), await streamsOf(session, kind, one))
  const rolledUp = await rollUpAnew(session, placeIndex(await loadPlaces(session)), above.accounts)
  if (kind === 'organisation') {
    for (const [column, filed] of namedInReports) {
      await session.run(
        `update "Report" set "${filed}" = "${column}", "${column}" = ? where "${column}" = ?`,
        [other, one],
      )
    }
    await recountClaimsIn(session, countries)
    await rewordReports(session, [other])
  } else await rewordReportsOf(session, other)
  return { kind: 'merged', ...(await effectsOf(session, changedInAll(above, refiled, rolledUp))) }
}

const namedInReports = [
  ['publisherId', 'filedPublisherId'],
  ['saidById', 'filedSaidById'],
] as const

/** The key of the one that a merged one is read as; null where it is not merged. */
async function readAs(session: SqlConnection, kind: NamedKind, key: string): Promise<string | null> {
  const { things, key: column } = NAME_TABLES[kind]
  const [row] = await session.query<{ into: string }>(
    `select o."${column}" as "into" from "${things}" t join "${things}" o on o."id" = t."mergedIntoId" where t."${column}" = ?`,
    [key],
  )
  return row?.into ?? null
}

/**
 * Has a merged place or organisation stand for itself again; false where it is not merged. Whoever has just undone it is told so once
 * more, and nothing is written.
 */
export function unmerge(
  session: SqlConnection,
  granted: Permission<'lists.change'>,
  at: string,
  { kind, key }: { kind: NamedKind; key: string },
  reason: string,
): Promise<boolean> {
  return publishTransaction(session, at, async () => {
    const { things, key: column } = NAME_TABLES[kind]
    const [row] = await session.query<{ id: number; otherId: number; into: string }>(
      `select t."id", o."id" as "otherId", o."${column}" as "into" from "${things}" t join "${things}" o on o."id" = t."mergedIntoId"
       where t."${column}" = ?`,
      [key],
    )
    const entry = { by: granted.by, action: `${kind}.unmerge`, subject: key, reason }
    if (row === undefined) return isRepeated(session, entry, () => true)
    const { id, otherId, into } = row
    const { touched } = await withTouched(session, { kind, key }, () =>
      unmergeInTransaction(session, { kind, key, id, otherId }),
    )
    await appendAuditEntry(session, {
      ...{ at, by: granted.by, action: `${kind}.unmerge`, subject: key },
      ...{ before: { into }, after: null, reason, touched },
    })
    return true
  })
}

async function unmergeInTransaction(
  session: SqlConnection,
  { kind, key, id, otherId }: { kind: NamedKind; key: string; id: number; otherId: number },
): Promise<void> {
  const { things } = NAME_TABLES[kind]
  const countries = kind === 'organisation' ? await countriesOf(session, [otherId]) : []
  await session.run(`update "${things}" set "mergedIntoId" = null where "id" = ?`, [id])
  if (kind === 'place') {
    await session.run(
      `update "Place" set "countryId" = (select o."countryId" from "Place" o where o."id" = ?),
         "parentId" = coalesce((select f."mergedIntoId" from "Place" f where f."id" = "Place"."filedParentId"), "filedParentId"),
         "filedParentId" = (select f."id" from "Place" f where f."id" = "Place"."filedParentId" and f."mergedIntoId" is not null)
       where "id" = ?`,
      [otherId, id],
    )
    await returnInside(session, id)
  }
  await returnNames(session, kind, id)
  const places = await loadPlaces(session)
  await reassign(session, placeIndex(places), await streamsOf(session, kind, id))
  const { accounts } = await rolledUpWith(session, kind === 'place' ? idsInside(places, key) : [])
  await rollUpAnew(session, placeIndex(places), accounts)
  if (kind !== 'organisation') {
    for (const place of [id, otherId]) await rewordReportsOf(session, place)
    return
  }
  for (const [column, filed] of namedInReports) {
    await session.run(
      `update "Report" set "${column}" = "${filed}", "${filed}" = null where "${filed}" = ?`,
      [id],
    )
  }
  await recountClaimsIn(session, countries)
  await rewordReports(session, [id, otherId])
}

/** The streams that were filed under an operator or a place. */
async function streamsOf(session: SqlConnection, kind: NamedKind, id: number): Promise<number[]> {
  const rows = await session.query<{ id: number }>(
    kind === 'organisation'
      ? `select s."id" from "Stream" s join "Operation" o on o."id" = coalesce(s."filedOperationId", s."operationId")
         where o."operatorId" = ? order by s."id"`
      : `select s."id" from "Stream" s join "AreaPlace" a on a."areaId" = coalesce(s."filedAreaId", s."areaId")
         where a."placeId" = ? order by s."id"`,
    [id],
  )
  return rows.map((stream) => stream.id)
}

/** What of merges made before stands in the way; the one that stays may have others merged into it. */
async function mergedAround(
  session: SqlConnection,
  kind: NamedKind,
  one: number,
  other: number,
): Promise<MergeObstacle | null> {
  const { things, key } = NAME_TABLES[kind]
  const [already] = await session.query<{ key: string; into: string }>(
    `select t."${key}" as "key", o."${key}" as "into" from "${things}" t join "${things}" o on o."id" = t."mergedIntoId"
     where t."id" in (?, ?) order by t."id" limit 1`,
    [one, other],
  )
  if (already !== undefined) return { kind: 'merged', ...already }
  const here = await session.query<{ key: string }>(
    `select "${key}" as "key" from "${things}" where "mergedIntoId" = ? order by "id"`,
    [one],
  )
  return here.length === 0 ? null : { kind: 'holdsMerged', keys: here.map((merged) => merged.key) }
}

const refused = (obstacle: MergeObstacle): MergeOutcome => ({ kind: 'refused', obstacle })
