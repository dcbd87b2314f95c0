import 'server-only'
import type { Session } from '../db/session'
import type { StoredPlace } from '../places/data'
import { placeTree } from '../places/tree'

/** Why two places cannot be one. */
export type PlaceObstacle =
  /** In different countries, or countries themselves. */
  | { kind: 'elsewhere' }
  /** Places lie inside the one that would go. */
  | { kind: 'holds'; count: number }
  /** A report gives a figure for both together. */
  | { kind: 'together'; codes: string[] }
  /** A report gives a figure for it together with a place that lies in the other one, or the other way round. */
  | { kind: 'nested'; codes: string[] }

/** What stands in the way of reading one place as another; null where nothing does. */
export async function placeObstacle(
  session: Session,
  places: readonly StoredPlace[],
  from: number,
  into: number,
): Promise<PlaceObstacle | null> {
  const tree = placeTree(places)
  const [one, other] = [from, into].map((id) => places.find((place) => place.id === id)!)
  if (one!.kind === 'country' || other!.kind === 'country') return { kind: 'elsewhere' }
  if (tree.countryOf(one!.code) !== tree.countryOf(other!.code)) return { kind: 'elsewhere' }
  const [inside] = await session.rows<[bigint]>(
    'select count(*) from "Place" where "parentId" = ? or "filedParentId" = ?',
    [from, from],
  )
  if (Number(inside![0]) > 0) return { kind: 'holds', count: Number(inside![0]) }
  const joint = await session.rows<[number, string]>(
    `select a."areaId", coalesce(m."code", p."code") from "AreaPlace" a join "Place" p on p."id" = a."placeId"
     left join "Place" m on m."id" = p."mergedIntoId"
     where p."id" <> ? and a."areaId" in (select b."areaId" from "AreaPlace" b where b."placeId" = ?)`,
    [from, from],
  )
  const codesOf = (areaId: number) => joint.filter(([area]) => area === areaId).map(([, code]) => code)
  for (const [areaId, code] of joint) {
    const codes = [one!.code, ...codesOf(areaId)]
    if (code === other!.code) return { kind: 'together', codes }
    const above = tree.ancestorsOf(code)
    if (above.includes(other!.code) || tree.ancestorsOf(other!.code).includes(code))
      return { kind: 'nested', codes }
  }
  return null
}
