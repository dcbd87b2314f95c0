import 'server-only'
import type { SqlConnection } from '@/lib/db/connection'
import type { NamedRecord, RecordedName } from '@/lib/places/gazetteer/match-file'
import type { PlaceKind } from '@/lib/places/tree'

/** A place of the record as it is held against a gazetteer, with its id. */
export interface RecordedRow extends NamedRecord {
  id: number
}

/** Every place of a country, the country too, as it is held against a gazetteer; none where no such country is on record. */
export async function loadRecorded(session: SqlConnection, country: string): Promise<RecordedRow[]> {
  const within = `join "Place" o on o."id" = p."countryId" where o."code" = ?`
  const rows = await session.query<{
    id: number
    code: string
    kind: PlaceKind
    parent: string | null
    lat: number | null
    lon: number | null
  }>(
    `select p."id", p."code", p."kind", a."code" as "parent", p."lat", p."lon" from "Place" p
     left join "Place" a on a."id" = p."parentId" ${within} order by p."id"`,
    [country],
  )
  const places = new Map(
    rows.map((row) => [
      row.id,
      { ...row, names: [] as RecordedName[], spellings: [] as string[], otherCodes: [] as string[] },
    ]),
  )
  const names = await session.query<{ placeId: number; language: string; name: string; alias: number }>(
    `select n."placeId", n."language", n."name", n."alias" from "PlaceName" n join "Place" p on p."id" = n."placeId" ${within} order by n."id"`,
    [country],
  )
  for (const { placeId, language, name, alias } of names) {
    const place = places.get(placeId)
    place?.names.push({ language, name, alias: Boolean(alias) })
    place?.spellings.push(name)
  }
  const codes = await session.query<{ of: number | bigint; code: string }>(
    `select coalesce(p."mergedIntoId", p."id") as "of", c."code" from "PlaceCode" c join "Place" p on p."id" = c."placeId"
     union all select p."mergedIntoId" as "of", p."code" from "Place" p where p."mergedIntoId" is not null`,
  )
  for (const { of, code } of codes) places.get(Number(of))?.otherCodes.push(code)
  return [...places.values()]
}
