import 'server-only'
import { placeholders, type SqlConnection } from '@/lib/db/connection'
import { present } from '@/lib/lookup/present'
import type { StoredPlace } from '@/lib/places/data'
import { placeTree } from '@/lib/places/tree'
import { canLieIn } from '../place-rules'
import { idsInside } from './child-places'

/** Why two places cannot be one. */
export type PlaceObstacle =
  /** In different countries, or countries themselves. */
  | { kind: 'elsewhere' }
  /** The one that would stay lies in the one that would go. */
  | { kind: 'inside' }
  /** These lie in the one that would go, and are of a kind that cannot lie in the other one. */
  | { kind: 'tooLarge'; codes: string[] }
  /** A report gives a figure for both together. */
  | { kind: 'together'; codes: string[] }
  /** A report gives a figure for it, or a place in it, together with one that would lie around or inside it. */
  | { kind: 'nested'; codes: string[] }

const idsAtOnce = 500

/** What stands in the way of reading one place, with what lies in it, as another; null where nothing does. */
export async function placeObstacle(
  session: SqlConnection,
  places: readonly StoredPlace[],
  from: number,
  into: number,
): Promise<PlaceObstacle | null> {
  const tree = placeTree(places)
  const placeOf = (id: number) =>
    present(
      places.find((place) => place.id === id),
      `the place of id ${id}`,
    )
  const [one, other] = [placeOf(from), placeOf(into)]
  if (one.kind === 'country' || other.kind === 'country') return { kind: 'elsewhere' }
  if (tree.countryOf(one.code) !== tree.countryOf(other.code)) return { kind: 'elsewhere' }
  if (tree.isInside(other.code, one.code)) return { kind: 'inside' }
  const tooLarge = places.filter(({ parent, kind }) => parent === one.code && !canLieIn(kind, other.kind))
  if (tooLarge.length > 0) return { kind: 'tooLarge', codes: tooLarge.map(({ code }) => code) }

  const around = [other.code, ...tree.ancestorsOf(other.code)]
  for (const codes of await jointAreas(session, [from, ...idsInside(places, one.code)])) {
    const others = codes.filter((code) => code !== one.code)
    if (codes.length === others.length) {
      if (codes.some((code) => around.includes(code))) return { kind: 'nested', codes }
      continue
    }
    if (others.includes(other.code)) return { kind: 'together', codes }
    if (others.some((code) => around.includes(code) || tree.isInside(code, other.code)))
      return { kind: 'nested', codes }
  }
  return null
}

/** The codes of each area of several places that has one of these among them, as they are read now. */
export async function jointAreas(session: SqlConnection, placeIds: readonly number[]): Promise<string[][]> {
  const areas = new Map<number, Set<string>>()
  for (let start = 0; start < placeIds.length; start += idsAtOnce) {
    const chunk = placeIds.slice(start, start + idsAtOnce)
    const rows = await session.query<{ areaId: number; code: string }>(
      `select a."areaId", coalesce(m."code", p."code") as "code" from "AreaPlace" a join "Place" p on p."id" = a."placeId"
       left join "Place" m on m."id" = p."mergedIntoId"
       where a."areaId" in (select b."areaId" from "AreaPlace" b where b."placeId" in (${placeholders(chunk.length)}))`,
      chunk,
    )
    for (const { areaId, code } of rows) {
      const codes = areas.get(areaId) ?? new Set()
      areas.set(areaId, codes.add(code))
    }
  }
  return [...areas.values()].filter((codes) => codes.size > 1).map((codes) => [...codes])
}
