import 'server-only'
import type { Granted } from '../access/granted'
import { note } from '../audit/mutations'
import { placeIndex } from '../curves/recompute'
import { publishing } from '../db/publishing'
import type { Session } from '../db/session'
import { idOfThing, NAME_TABLES } from '../lists/name-tables'
import type { NamedKind } from '../lists/types'
import { loadPlaces } from '../places/data'
import { rewordReports } from '../reports/words-store'
import { bringNames, returnNames } from './names'
import { type PlaceObstacle, placeObstacle } from './places'
import { effectsOf, type MergeEffects } from './preview'
import { refile } from './refile'

/** Which is read as which, by public keys. */
export interface Merge {
  kind: NamedKind
  from: string
  into: string
}

export type MergeOutcome = ({ kind: 'merged' } & MergeEffects) | { kind: 'refused'; obstacle: Obstacle }

export type Obstacle =
  | { kind: 'same' | 'unknown' }
  /** One of the two is merged already, or others are merged into the one that would go: that has to be undone first. */
  | { kind: 'merged'; key: string }
  | PlaceObstacle

/**
 * Has one place or organisation read as another from now on: in figures, curves, files, imports and addresses. No claim is
 * changed, and `unmerge` brings everything back.
 */
export function merge(
  session: Session,
  granted: Granted<'lists.change'>,
  at: string,
  { kind, from, into }: Merge,
  reason: string,
): Promise<MergeOutcome> {
  return publishing(session, at, async () => {
    const outcome = await mergeInTransaction(session, { kind, from, into })
    if (outcome.kind === 'merged') {
      await note(session, {
        ...{
          at,
          by: granted.by,
          action: `${kind}.merge`,
          subject: from,
          before: null,
          after: { into },
          reason,
        },
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
export async function previewMerge(session: Session, at: string, asked: Merge): Promise<MergeOutcome> {
  try {
    return await publishing(session, at, async () => {
      throw new Forget(await mergeInTransaction(session, asked))
    })
  } catch (error) {
    if (error instanceof Forget) return error.outcome
    throw error
  }
}

async function mergeInTransaction(session: Session, { kind, from, into }: Merge): Promise<MergeOutcome> {
  const one = await idOfThing(session, kind, from)
  const other = await idOfThing(session, kind, into)
  if (one === null || other === null) return refused({ kind: 'unknown' })
  if (one === other) return refused({ kind: 'same' })
  const merged = await mergedAround(session, kind, one, other)
  if (merged !== null) return refused({ kind: 'merged', key: merged })
  const places = await loadPlaces(session)
  const obstacle = kind === 'place' ? await placeObstacle(session, places, one, other) : null
  if (obstacle !== null) return refused(obstacle)

  const { things } = NAME_TABLES[kind]
  await session.run(`update "${things}" set "mergedIntoId" = ? where "id" = ?`, [other, one])
  if (kind === 'place') {
    await session.run(
      'update "Place" set "filedParentId" = "parentId", "parentId" = null, "countryId" = null where "id" = ?',
      [one],
    )
  }
  await bringNames(session, kind, one, other)
  const recomputed = await refile(session, placeIndex(places), await streamsOf(session, kind, one))
  if (kind === 'organisation') {
    for (const [column, filed] of namedInReports) {
      await session.run(
        `update "Report" set "${filed}" = "${column}", "${column}" = ? where "${column}" = ?`,
        [other, one],
      )
    }
    await rewordReports(session, [other])
  }
  return { kind: 'merged', ...(await effectsOf(session, recomputed)) }
}

const namedInReports = [
  ['publisherId', 'filedPublisherId'],
  ['saidById', 'filedSaidById'],
] as const

/** Has a merged place or organisation stand for itself again; false where it is not merged. */
export function unmerge(
  session: Session,
  granted: Granted<'lists.change'>,
  at: string,
  { kind, key }: { kind: NamedKind; key: string },
  reason: string,
): Promise<boolean> {
  return publishing(session, at, async () => {
    const { things, key: column } = NAME_TABLES[kind]
    const [row] = await session.rows<[number, number, string]>(
      `select t."id", o."id", o."${column}" from "${things}" t join "${things}" o on o."id" = t."mergedIntoId"
       where t."${column}" = ?`,
      [key],
    )
    if (row === undefined) return false
    const [id, otherId, into] = row
    await session.run(`update "${things}" set "mergedIntoId" = null where "id" = ?`, [id])
    if (kind === 'place') {
      await session.run(
        `update "Place" set "parentId" = "filedParentId", "filedParentId" = null,
           "countryId" = (select o."countryId" from "Place" o where o."id" = ?) where "id" = ?`,
        [otherId, id],
      )
    }
    await returnNames(session, kind, id)
    await refile(session, placeIndex(await loadPlaces(session)), await streamsOf(session, kind, id))
    if (kind === 'organisation') {
      for (const [column, filed] of namedInReports) {
        await session.run(
          `update "Report" set "${column}" = "${filed}", "${filed}" = null where "${filed}" = ?`,
          [id],
        )
      }
      await rewordReports(session, [id, otherId])
    }
    await note(session, {
      ...{
        at,
        by: granted.by,
        action: `${kind}.unmerge`,
        subject: key,
        before: { into },
        after: null,
        reason,
      },
    })
    return true
  })
}

/** The streams that were filed under an operator or a place. */
async function streamsOf(session: Session, kind: NamedKind, id: number): Promise<number[]> {
  const rows = await session.rows<[number]>(
    kind === 'organisation'
      ? `select s."id" from "Stream" s join "Operation" o on o."id" = coalesce(s."filedOperationId", s."operationId")
         where o."operatorId" = ? order by s."id"`
      : `select s."id" from "Stream" s join "AreaPlace" a on a."areaId" = coalesce(s."filedAreaId", s."areaId")
         where a."placeId" = ? order by s."id"`,
    [id],
  )
  return rows.map(([stream]) => stream)
}

/** Which of these is merged already, or is what another is merged into, by its key; the second may be that. */
async function mergedAround(
  session: Session,
  kind: NamedKind,
  one: number,
  other: number,
): Promise<string | null> {
  const { things, key } = NAME_TABLES[kind]
  const [row] = await session.rows<[string]>(
    `select "${key}" from "${things}" where ("id" in (?, ?) and "mergedIntoId" is not null) or "mergedIntoId" = ?
     order by "id" limit 1`,
    [one, other, one],
  )
  return row?.[0] ?? null
}

const refused = (obstacle: Obstacle): MergeOutcome => ({ kind: 'refused', obstacle })
