import 'server-only'
import type { SqlConnection } from '@/lib/db/connection'
import type { NamedPlace } from './resolve'
import type { PlaceKind } from './tree'

/** A place as stored, with its database id. */
export interface StoredPlace extends NamedPlace {
  id: number
}

/**
 * Every place with its names and aliases; only those of one country where `countryId` is given. A place that is merged into
 * another is no place of its own: its codes stand among the other codes of that one.
 */
export async function loadPlaces(session: SqlConnection, countryId?: number): Promise<StoredPlace[]> {
  const within = `where p."mergedIntoId" is null ${countryId === undefined ? '' : 'and p."countryId" = ?'}`
  const parameters = countryId === undefined ? [] : [countryId]
  const rows = await session.query<{ id: number; code: string; kind: PlaceKind; parentId: number | null }>(
    `select p."id", p."code", p."kind", p."parentId" from "Place" p ${within} order by p."id"`,
    parameters,
  )
  const codes = new Map(rows.map(({ id, code }) => [id, code]))
  const places = new Map<number, Loaded>()
  for (const { id, code, kind, parentId } of rows) {
    const parent = parentId === null ? null : (codes.get(parentId) ?? null)
    places.set(id, { id, code, kind, parent, names: {}, aliases: [], otherCodes: [] })
  }
  const names = await session.query<{ placeId: number; language: string; name: string; alias: number }>(
    `select n."placeId", n."language", n."name", n."alias" from "PlaceName" n
     join "Place" p on p."id" = n."placeId" ${within} order by n."id"`,
    parameters,
  )
  for (const { placeId, language, name, alias } of names) {
    const place = places.get(placeId)
    if (place === undefined) continue
    if (alias) place.aliases.push(name)
    else place.names[language] = name
  }
  const merged = await session.query<{ into: number; code: string }>(
    'select "mergedIntoId" as "into", "code" from "Place" where "mergedIntoId" is not null order by "id"',
  )
  for (const { into, code } of merged) places.get(into)?.otherCodes.push(code)
  const others = await session.query<{ of: number | bigint; code: string }>(
    `select coalesce(p."mergedIntoId", p."id") as "of", c."code" from "PlaceCode" c
     join "Place" p on p."id" = c."placeId" order by c."code"`,
  )
  for (const { of, code } of others) places.get(Number(of))?.otherCodes.push(code)
  return [...places.values()]
}

type Loaded = StoredPlace & { names: Record<string, string>; aliases: string[]; otherCodes: string[] }

/**
 * What tells whether places, their names or codes are others than before, without reading them: how many there are, the last of each, and the
 * last instant since which one stands as it does. Every change of a place is noted with it.
 */
export async function placesMark(session: SqlConnection): Promise<string> {
  const marks: unknown[] = []
  for (const select of [
    `select count(*) as "count", coalesce(max("id"), 0) as "last", coalesce(max("since"), '') as "since" from "Place"`,
    'select count(*) as "count", coalesce(max("id"), 0) as "last", coalesce(sum(length("name")), 0) as "letters" from "PlaceName"',
    `select count(*) as "count", coalesce(max("code"), '') as "last" from "PlaceCode"`,
  ])
    marks.push(...(await session.query<Record<string, number | bigint | string>>(select)).map(Object.values))
  return JSON.stringify(marks, (_, value) => (typeof value === 'bigint' ? String(value) : value))
}
