import 'server-only'
import { placeholders, type SqlConnection } from '@/lib/db/connection'

/**
 * A stream whose operator or place is merged into another is a twin: the stream of the other one counts its claims too, and it
 * has no curve of its own. Here by its id, with the stream that counts it.
 */
type Twins = ReadonlyMap<number, number>

/** The twins that these streams count, and those of these that are twins themselves. */
export async function loadTwinsOf(session: SqlConnection, ids: readonly number[]): Promise<Twins> {
  const these = placeholders(ids.length)
  const twins = await session.query<{ id: number; countedInId: number }>(
    `select "id", "countedInId" from "Stream" where "countedInId" in (${these})
     union select "id", "countedInId" from "Stream" where "id" in (${these}) and "countedInId" is not null`,
    [...ids, ...ids],
  )
  return new Map(twins.map(({ id, countedInId }) => [id, countedInId]))
}
