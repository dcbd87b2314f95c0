import 'server-only'
import { z } from 'zod'
import type { SqlConnection } from '@/lib/db/connection'
import { choice } from '@/lib/downloads/parameters'
import { findCountryOnRecord } from '@/lib/downloads/summary-scope'
import { type PlaceItem, placeItem } from '../items/vocabulary'
import { countryParameter, documented, jsonOnly, keysParameter, pageParameters } from '../parameters'
import { apiResource, pageOf } from '../resource'
import { allOf, inChunks, isAmong, type SqlCondition } from '../sql'
import { loadPlaceNames } from './names'

const kinds = ['country', 'admin1', 'admin2', 'admin3', 'city', 'locality'] as const

export const placesResource = apiResource({
  name: 'places',
  summary: 'Places, with their names and codes',
  description:
    'Countries, administrative divisions, cities and localities by code, with the names and the P-codes by which boundaries have them. A place that was merged into another stays, and says so.',
  examples: ['country=SY&kind=admin1&limit=2', 'id=SY02'],
  parameters: z.strictObject({
    country: countryParameter,
    kind: documented(
      choice('kind', ['any', ...kinds], 'any').transform((word) => (word === 'any' ? null : word)),
      { description: 'Places of this kind alone.', words: ['any', ...kinds] },
    ),
    id: keysParameter('Codes of places'),
    ...pageParameters,
    ...jsonOnly,
  }),
  item: placeItem,
  positionLength: 1,
  async read(session, { country, kind, id, limit }, after) {
    const found = country === null ? null : await findCountryOnRecord(session, country)
    if (found !== null && !found.ok) return found
    const where = allOf([
      { sql: 'p."code" > ?', parameters: [after?.[0] ?? ''] },
      ...(found === null ? [] : [{ sql: 'p."countryId" = ?', parameters: [found.query.id] }]),
      ...(kind === null ? [] : [{ sql: 'p."kind" = ?', parameters: [kind] }]),
      ...(id.length === 0 ? [] : [isAmong('p."code"', id)]),
    ])
    const places = await loadPlaceItems(session, where, limit + 1)
    return { ok: true, query: pageOf(places, limit, ({ code }) => [code]) }
  },
})

/** Places by their codes; those that are not there are missing. */
export async function loadPlacesByCode(
  session: SqlConnection,
  codes: readonly string[],
): Promise<Map<string, PlaceItem>> {
  const found = new Map<string, PlaceItem>()
  for (const chunk of inChunks(codes))
    for (const place of await loadPlaceItems(session, isAmong('p."code"', chunk), chunk.length))
      found.set(place.code, place)
  return found
}

async function loadPlaceItems(
  session: SqlConnection,
  where: SqlCondition,
  limit: number,
): Promise<PlaceItem[]> {
  const rows = await session.query<
    { id: number; code: string; kind: PlaceItem['kind'] } & Record<
      'country' | 'parent' | 'merged' | 'pcode' | 'iso3',
      string | null
    > &
      Record<'lat' | 'lon' | 'population', number | null>
  >(
    `select p."id", p."code", p."kind", w."code" as "country", u."code" as "parent", m."code" as "merged", p."pcode", p."iso3",
       p."lat", p."lon", p."population"
     from "Place" p left join "Place" w on w."id" = p."countryId" left join "Place" u on u."id" = p."parentId"
       left join "Place" m on m."id" = p."mergedIntoId"
     where ${where.sql} order by p."code" limit ?`,
    [...where.parameters, limit],
  )
  const ids = rows.map(({ id }) => id)
  const names = await loadPlaceNames(session, ids)
  const codes = await loadOtherCodes(session, ids)
  return rows.map(({ id, lat, lon, merged, ...place }) => ({
    ...{ code: place.code, country: place.country, kind: place.kind, parent: place.parent },
    ...(names.get(id) ?? { names: {}, aliases: [] }),
    ...{ pcode: place.pcode, iso3: place.iso3, other_codes: codes.get(id) ?? [] },
    ...{ latitude: numberOrNull(lat), longitude: numberOrNull(lon) },
    population: numberOrNull(place.population),
    merged_into: merged,
  }))
}

const numberOrNull = (stored: number | null) => (stored === null ? null : Number(stored))

async function loadOtherCodes(
  session: SqlConnection,
  ids: readonly number[],
): Promise<Map<number, string[]>> {
  const codes = new Map<number, string[]>()
  for (const chunk of inChunks(ids)) {
    const { sql, parameters } = isAmong('"placeId"', chunk)
    const rows = await session.query<{ placeId: number; code: string }>(
      `select "placeId", "code" from "PlaceCode" where ${sql} order by "placeId", "code"`,
      parameters,
    )
    for (const { placeId, code } of rows) codes.set(placeId, [...(codes.get(placeId) ?? []), code])
  }
  return codes
}
