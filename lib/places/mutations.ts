import 'server-only'
import { placeholders, type SqlConnection } from '@/lib/db/connection'
import { nextId } from '@/lib/db/transactions'
import { elementAt } from '@/lib/lookup/element-at'
import { entryOf } from '@/lib/lookup/entry-of'
import { fold } from './fold'

/** A place as prisma/seed/places-*.json has it; areas in km2. */
export interface PlaceEntry {
  code: string
  kind: string
  parent: string | null
  /** By language; null where the language's name is not known. */
  names: Record<string, string | null>
  aliases: string[]
  pcode?: string | null
  iso3?: string | null
  lat?: number | null
  lon?: number | null
  population?: number | null
  area_km2?: number | null
}

const squareMetresPerKm2 = 1_000_000

/**
 * Adds the places whose code is not on record yet, parents before what lies inside them; how many were added.
 * @throws Error when a parent is neither on record nor in the list.
 */
export async function addPlaces(session: SqlConnection, entries: readonly PlaceEntry[]): Promise<number> {
  const known = await knownPlaces(session, entries)
  let id = await nextId(session, 'Place')
  let nameId = await nextId(session, 'PlaceName')
  let waiting = entries.filter((entry) => !known.has(entry.code))
  const added = waiting.length
  while (waiting.length > 0) {
    const ready = waiting.filter((entry) => entry.parent === null || known.has(entry.parent))
    if (ready.length === 0)
      throw new Error(
        `place ${elementAt(waiting, 0).code} lies in ${elementAt(waiting, 0).parent}, which is not known`,
      )
    const placeRows = []
    const nameRows = []
    for (const entry of ready) {
      const parent = entry.parent === null ? null : entryOf(known, entry.parent)
      const countryId = parent === null ? id : (parent.countryId ?? parent.id)
      known.set(entry.code, { id, countryId })
      placeRows.push([
        id,
        entry.code,
        entry.kind,
        parent?.id ?? null,
        countryId,
        entry.pcode ?? null,
        entry.iso3 ?? null,
        entry.lat ?? null,
        entry.lon ?? null,
        entry.population ?? null,
        entry.area_km2 == null ? null : BigInt(Math.round(entry.area_km2 * squareMetresPerKm2)),
      ])
      for (const [language, name] of Object.entries(entry.names)) {
        if (name === null) continue
        nameRows.push([nameId++, id, language, name, false, fold(name)])
      }
      for (const alias of new Set(entry.aliases)) nameRows.push([nameId++, id, '', alias, true, fold(alias)])
      id++
    }
    await session.insert('Place', placeColumns, placeRows)
    await session.insert('PlaceName', ['id', 'placeId', 'language', 'name', 'alias', 'folded'], nameRows)
    waiting = waiting.filter((entry) => !known.has(entry.code))
  }
  return added
}

interface KnownPlace {
  id: number
  countryId: number | null
}

const codesAtOnce = 500

/** Of what a list names, and says others lie in, what is on record, by its codes; a merged place is the one that it is read as. */
async function knownPlaces(
  session: SqlConnection,
  entries: readonly PlaceEntry[],
): Promise<Map<string, KnownPlace>> {
  const codes = [
    ...new Set(entries.flatMap(({ code, parent }) => (parent === null ? [code] : [code, parent]))),
  ]
  const known = new Map<string, KnownPlace>()
  for (let start = 0; start < codes.length; start += codesAtOnce) {
    const chunk = codes.slice(start, start + codesAtOnce)
    const rows = await session.query<{
      id: number | bigint
      code: string
      countryId: number | bigint | null
    }>(
      `select coalesce(m."id", p."id") as "id", p."code", coalesce(m."countryId", p."countryId") as "countryId"
       from "Place" p left join "Place" m on m."id" = p."mergedIntoId" where p."code" in (${placeholders(chunk.length)})`,
      chunk,
    )
    for (const { id, code, countryId } of rows)
      known.set(code, { id: Number(id), countryId: countryId === null ? null : Number(countryId) })
  }
  return known
}

const placeColumns = [
  'id',
  'code',
  'kind',
  'parentId',
  'countryId',
  'pcode',
  'iso3',
  'lat',
  'lon',
  'population',
  'areaM2',
]
