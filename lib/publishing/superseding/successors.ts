import 'server-only'
import type { SqlConnection } from '@/lib/db/connection'
import { elementAt, lastOf } from '@/lib/lookup/element-at'

/** A claim that took the place of another. */
interface Successor {
  id: number
  key: string
  ended: string
  countryId: number
}

/** More corrections of one claim than these are not followed. */
const longestWay = 1_000

/** The claims that superseded this one, the next one first; of several that name the same one, the first entered. */
export async function successorsOf(session: SqlConnection, id: number): Promise<Successor[]> {
  const way: Successor[] = []
  for (let at = id; way.length < longestWay; at = lastOf(way).id) {
    const [row] = await session.query<Successor>(
      `select c."id", c."key", c."ended", o."countryId" from "Claim" c join "Stream" s on s."id" = c."streamId"
       join "Operation" o on o."id" = s."operationId" where c."supersedesId" = ? order by c."id" limit 1`,
      [at],
    )
    if (row === undefined || way.some((successor) => successor.id === row.id)) break
    way.push(row)
  }
  return way
}

/**
 * The public id of the claim that stands in the place of an ended one; null where none does, and where a claim of another country
 * came in its place: files of one country say of such a claim that it is withdrawn.
 */
export async function standingAfter(
  session: SqlConnection,
  { id }: { id: number },
  countryId: number,
): Promise<string | null> {
  const way = await successorsOf(session, id)
  const last = way.at(-1)
  return last === undefined || last.ended !== '' || elementAt(way, 0).countryId !== countryId
    ? null
    : last.key
}

/** The claims that this one superseded, the last one first. */
export async function predecessorsOf(
  session: SqlConnection,
  id: number,
): Promise<{ id: number; key: string }[]> {
  const way: { id: number; key: string }[] = []
  for (let at = id; way.length < longestWay; at = lastOf(way).id) {
    const [row] = await session.query<{ id: number; key: string }>(
      `select p."id", p."key" from "Claim" c join "Claim" p on p."id" = c."supersedesId" where c."id" = ?`,
      [at],
    )
    if (row === undefined) break
    way.push(row)
  }
  return way
}
