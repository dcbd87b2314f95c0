import 'server-only'
import type { Permission } from '@/lib/access/permission'
import { isKeptAs, isRepeated } from '@/lib/audit/last-entry'
import { appendAuditEntry } from '@/lib/audit/mutations'
import type { SqlConnection } from '@/lib/db/connection'
import { publishTransaction } from '@/lib/db/transactions'
import { fold } from '@/lib/places/fold'
import { addPlaces } from '@/lib/places/mutations'
import type { PlaceKind } from '@/lib/places/tree'
import { tidied } from '@/lib/signs/cleared'
import { idOfThing } from './name-tables'
import { type Coordinates, canLieIn } from './place-rules'
import type { EnteredName } from './types'

/** A place that is to be added; what can be told from it alone has been checked. */
export interface NewPlace {
  code: string
  kind: PlaceKind
  /** The place around it by code or by name; blank for a country. */
  liesIn: string
  name: EnteredName
  at: Coordinates
}

export type AddedPlace =
  | { kind: 'added' }
  /** The code is another place's. */
  | { kind: 'taken' }
  | { kind: 'unknown' }
  /** Several places go by that name. */
  | { kind: 'ambiguous'; codes: string[] }
  /** A place of that kind cannot hold it. */
  | { kind: 'outside' }

/** Adds a place; whoever has just added it is told so once more. */
export function addPlace(
  session: SqlConnection,
  granted: Permission<'lists.change'>,
  at: string,
  place: NewPlace,
  reason: string,
): Promise<AddedPlace> {
  const isAdded = (_: unknown, after: unknown) => {
    const { parent: __, ...added } = after as { parent: unknown }
    return isKeptAs(added, { kind: place.kind, names: [place.name], ...place.at })
  }
  return publishTransaction(session, at, async () => {
    const taken = await session.query('select 1 from "Place" where "code" = ?', [place.code])
    const entry = { by: granted.by, action: 'place.add', subject: place.code, reason }
    if (taken.length > 0) return { kind: (await isRepeated(session, entry, isAdded)) ? 'added' : 'taken' }
    let parent: string | null = null
    if (place.kind !== 'country') {
      const found = await placesCalled(session, place.liesIn)
      const [around] = found
      if (around === undefined) return { kind: 'unknown' }
      if (found.length > 1) return { kind: 'ambiguous', codes: found.map(({ code }) => code) }
      if (!canLieIn(place.kind, around.kind)) return { kind: 'outside' }
      parent = around.code
    }
    const { language, name } = place.name
    await addPlaces(session, [
      { code: place.code, kind: place.kind, parent, names: { [language]: name }, aliases: [], ...place.at },
    ])
    await appendAuditEntry(session, {
      at,
      by: granted.by,
      action: 'place.add',
      subject: place.code,
      before: null,
      after: { kind: place.kind, parent, names: [place.name], ...place.at },
      reason,
      touched: { Place: await idsOf(session, place.code) },
    })
    return { kind: 'added' }
  })
}

const idsOf = async (session: SqlConnection, code: string) =>
  [await idOfThing(session, 'place', code)].filter((id) => id !== null)

/** The place with this code, else all that go by this name in any language. */
export async function placesCalled(
  session: SqlConnection,
  text: string,
): Promise<{ code: string; kind: PlaceKind }[]> {
  const typed = tidied(text)
  const places = await session.query<{ code: string; kind: PlaceKind }>(
    `select distinct p."code", p."kind" from "Place" p left join "PlaceName" n on n."placeId" = p."id"
     where p."mergedIntoId" is null and (p."code" = ? or (n."folded" = ? and n."folded" <> '')) order by p."code"`,
    [typed, fold(typed)],
  )
  const exact = places.find(({ code }) => code === typed)
  return exact === undefined ? places : [exact]
}

/** Says where a place lies on the map; false where there is no such place. */
export function movePlace(
  session: SqlConnection,
  granted: Permission<'lists.change'>,
  at: string,
  code: string,
  to: Coordinates,
  reason: string,
): Promise<boolean> {
  return publishTransaction(session, at, async () => {
    const [before] = await session.query<{ lat: number | null; lon: number | null }>(
      'select "lat", "lon" from "Place" where "code" = ?',
      [code],
    )
    if (before === undefined) return false
    if (before.lat === to.lat && before.lon === to.lon) return true
    await session.run('update "Place" set "lat" = ?, "lon" = ? where "code" = ?', [to.lat, to.lon, code])
    await appendAuditEntry(session, {
      at,
      by: granted.by,
      action: 'place.move',
      subject: code,
      before,
      after: to,
      reason,
      touched: { Place: await idsOf(session, code) },
    })
    return true
  })
}
