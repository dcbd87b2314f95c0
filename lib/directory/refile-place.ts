import 'server-only'
import type { Permission } from '@/lib/access/permission'
import { appendAuditEntry } from '@/lib/audit/mutations'
import { placeIndex } from '@/lib/curves/recompute'
import type { SqlConnection } from '@/lib/db/connection'
import { publishTransaction } from '@/lib/db/transactions'
import { loadPlaces } from '@/lib/places/data'
import { placeTree } from '@/lib/places/tree'
import { idsInside, rolledUpWith, rollUpAnew } from './merge/child-places'
import { jointAreas } from './merge/places'
import { loadNames } from './name-tables'
import { canLieIn } from './place-rules'
import { placesCalled } from './places'

export type RefiledPlace =
  | { kind: 'refiled' }
  /** There is no such place, or it is a country, or read as another. */
  | { kind: 'gone' }
  | { kind: 'unknown' }
  | { kind: 'ambiguous'; codes: string[] }
  /** A place of that kind cannot hold it; or it lies in another country; or in the place itself. */
  | { kind: 'outside' | 'elsewhere' | 'inside' }
  /** A report gives one figure for it, or a place in it, and a place that would lie around it. */
  | { kind: 'nested'; codes: string[] }

/** Has a place, with what lies in it, lie in another of its country from now on: figures are rolled up anew. */
export function refilePlace(
  session: SqlConnection,
  granted: Permission<'lists.change'>,
  at: string,
  { code, liesIn }: { code: string; liesIn: string },
  reason: string,
): Promise<RefiledPlace> {
  return publishTransaction(session, at, async () => {
    const places = await loadPlaces(session)
    const place = places.find((one) => one.code === code)
    if (place === undefined || place.kind === 'country') return { kind: 'gone' }
    const found = await placesCalled(session, liesIn)
    const [around] = found
    if (around === undefined) return { kind: 'unknown' }
    if (found.length > 1) return { kind: 'ambiguous', codes: found.map((one) => one.code) }
    if (around.code === place.parent) return { kind: 'refiled' }
    const tree = placeTree(places)
    if (around.code === code || tree.isInside(around.code, code)) return { kind: 'inside' }
    if (tree.countryOf(around.code) !== tree.countryOf(code)) return { kind: 'elsewhere' }
    if (!canLieIn(place.kind, around.kind)) return { kind: 'outside' }
    const moved = [place.id, ...idsInside(places, code)]
    const above = [around.code, ...tree.ancestorsOf(around.code)]
    const nested = (await jointAreas(session, moved)).find((codes) =>
      codes.some((one) => above.includes(one)),
    )
    if (nested !== undefined) return { kind: 'nested', codes: nested }

    const { accounts } = await rolledUpWith(session, moved)
    await session.run(
      `update "Place" set "parentId" = (select a."id" from "Place" a where a."code" = ?), "filedParentId" = null where "id" = ?`,
      [around.code, place.id],
    )
    await rollUpAnew(session, placeIndex(await loadPlaces(session)), accounts)
    await appendAuditEntry(session, {
      ...{ at, by: granted.by, action: 'place.refile', subject: code, reason },
      ...{ before: { parent: place.parent }, after: { parent: around.code }, touched: { Place: [place.id] } },
    })
    return { kind: 'refiled' }
  })
}

/** What names a place, so that it cannot be taken away. */
const naming = [
  ['AreaPlace', 'placeId'],
  ['Place', 'parentId'],
  ['Place', 'mergedIntoId'],
  ['Place', 'filedParentId'],
  ['Operation', 'countryId'],
  ['ReportCountry', 'countryId'],
] as const

export type RemovedPlace =
  | { kind: 'removed' | 'gone' }
  /** A figure or a report names it, something lies in it, or something is read as it. */
  | { kind: 'named' }

/** Takes a place away that nothing names: one that was added by mistake. Its history stays. */
export function removePlace(
  session: SqlConnection,
  granted: Permission<'lists.change'>,
  at: string,
  code: string,
  reason: string,
): Promise<RemovedPlace> {
  return publishTransaction(session, at, async () => {
    const [place] = await session.query<{ id: number; kind: string; mergedIntoId: number | null }>(
      'select "id", "kind", "mergedIntoId" from "Place" where "code" = ?',
      [code],
    )
    if (place === undefined || place.mergedIntoId !== null) return { kind: 'gone' }
    for (const [table, column] of naming) {
      const found = await session.query(`select 1 as "one" from "${table}" where "${column}" = ? limit 1`, [
        place.id,
      ])
      if (found.length > 0) return { kind: 'named' }
    }
    const names = await loadNames(session, 'place', place.id)
    await session.run('delete from "Place" where "id" = ?', [place.id])
    await appendAuditEntry(session, {
      ...{ at, by: granted.by, action: 'place.remove', subject: code, after: null, reason },
      before: {
        kind: place.kind,
        names: names.map(({ language, name, alias }) => ({ language, name, alias })),
      },
      touched: { Place: [place.id] },
    })
    return { kind: 'removed' }
  })
}
