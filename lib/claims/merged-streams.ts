import 'server-only'
import { placeholders, type SqlConnection } from '@/lib/db/connection'

/**
 * Streams whose operator or place is merged into another: the stream of the other one counts their claims too, and they have no
 * curve of their own. Here by their ids, with the stream that counts each.
 */
type MergedStreams = ReadonlyMap<number, number>

/** The merged streams that these count, and those of these that are merged themselves. */
export async function loadMergedStreams(
  session: SqlConnection,
  ids: readonly number[],
): Promise<MergedStreams> {
  const these = placeholders(ids.length)
  const merged = await session.query<{ id: number; countedInId: number }>(
    `select "id", "countedInId" from "Stream" where "countedInId" in (${these})
     union select "id", "countedInId" from "Stream" where "id" in (${these}) and "countedInId" is not null`,
    [...ids, ...ids],
  )
  return new Map(merged.map(({ id, countedInId }) => [id, countedInId]))
}
