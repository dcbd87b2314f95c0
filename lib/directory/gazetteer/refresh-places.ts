import 'server-only'
import { rewordReportsOf } from '@/lib/claims/search-words-store'
import { placeholders, type SqlConnection } from '@/lib/db/connection'
import { nextId } from '@/lib/db/transactions'
import { entryOf } from '@/lib/lookup/entry-of'
import { fold } from '@/lib/places/fold'
import type { PackedCountry } from '@/lib/places/gazetteer/packed'
import { type GivenPlace, refreshed } from '@/lib/places/gazetteer/refresh'

/** The action of an entry of the audit by which a country is added, or brought up to date. */
export const addCountryAction = 'country.add'

/**
 * Brings names, positions and populations of a country's places up to date with the gazetteer, of those that stand as it gave them: what
 * anybody else changed of a place, or brought in, stays as it is. Former names go on being found. For use inside a publishing transaction.
 * @returns the ids of the places that are others now.
 */
export async function refreshPlaces(
  session: SqlConnection,
  country: string,
  packed: PackedCountry,
): Promise<number[]> {
  const given = await loadGiven(session, country)
  const ids = new Map(given.map(({ code, id }) => [code, id]))
  const was = new Map(given.map((place) => [place.code, place]))
  const changes = refreshed(packed, given)
  for (const { code, name, lat, lon, population } of changes) {
    const id = entryOf(ids, code)
    await session.run('update "Place" set "lat" = ?, "lon" = ?, "population" = ? where "id" = ?', [
      ...[lat, lon, population, id],
    ])
    const before = entryOf(was, code).name
    if (before !== name) await rename(session, id, before, name)
  }
  return changes.map(({ code }) => entryOf(ids, code))
}

async function rename(session: SqlConnection, id: number, before: string, name: string): Promise<void> {
  // A name by which the place is found already is its name from now on, and its former name one by which it is found.
  await session.run('delete from "PlaceName" where "placeId" = ? and "alias" = ? and "name" = ?', [
    ...[id, true, name],
  ])
  await session.run(
    `update "PlaceName" set "name" = ?, "folded" = ? where "placeId" = ? and "language" = 'en' and "alias" = ?`,
    [name, fold(name), id, false],
  )
  await session.insert(
    'PlaceName',
    ['id', 'placeId', 'language', 'name', 'alias', 'folded'],
    [[await nextId(session, 'PlaceName'), id, '', before, true, fold(before)]],
  )
  await rewordReportsOf(session, id)
}

/** The places of a country that came with the gazetteer and that nothing else has changed since. */
async function loadGiven(session: SqlConnection, country: string): Promise<(GivenPlace & { id: number })[]> {
  const instants = await session.query<{ at: string }>(
    'select distinct "at" from "AuditEntry" where "action" = ? and "subject" = ?',
    [addCountryAction, country],
  )
  if (instants.length === 0) return []
  const added = placeholders(instants.length)
  const at = instants.map((one) => one.at)
  return session.query(
    `select p."id", p."code", n."name", p."lat", p."lon", p."population" from "Place" p
     join "Place" o on o."id" = p."countryId" join "PlaceName" n on n."placeId" = p."id" and n."language" = 'en' and n."alias" = ?
     where o."code" = ? and p."kind" <> 'country' and p."mergedIntoId" is null and p."since" in (${added}) and not exists (
       select 1 from "FormerState" f where f."kind" = 'Place' and f."key" = cast(p."id" as text) and f."since" not in (${added}))
     order by p."id"`,
    [false, country, ...at, ...at],
  )
}
