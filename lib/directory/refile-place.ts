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
