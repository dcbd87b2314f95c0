import 'server-only'
import type { Account } from '@/lib/claims/streams'
import type { SqlConnection, SqlValue } from '@/lib/db/connection'
import { derivedIfAny, type StreamHead } from './stream-head'

/** A stream of an account with the head of its curve as stored. `lastDay` is blank while it has no point. */
export interface AccountStream {
  id: number
  /** Codes of its places, in UTF-16 order. */
  area: readonly string[]
  /** Claims that stand, whether or not they count. */
  standing: number
  head: StreamHead
}

/** A condition of a statement: a stream (`s`) has claims that stand, whether or not any of them counts, or a whole that is the sum of parts. */
export const isAnythingStated = `(s."standing" > 0 or s."derived" <> '')`

/** The same for Prisma. */
export const whereAnythingStated = { OR: [{ standing: { gt: 0 } }, { derived: { not: '' } }] }

/** The streams of an account of which anything is stated, whether or not any of it counts. */
export function loadAccountStreams(session: SqlConnection, account: Account): Promise<AccountStream[]> {
  return readStreams(
    session,
    `s."operationId" = ? and s."metricKey" = ? and s."part" = ? and ${isAnythingStated}`,
    [account.operationId, account.metric, account.part],
  )
}

/** The streams (`s`) for which `condition` holds, in the order of their ids. */
export async function readStreams(
  session: SqlConnection,
  condition: string,
  parameters: readonly SqlValue[],
): Promise<AccountStream[]> {
  const rows = await session.query<StreamHead & { id: number; areaKey: string; standing: number }>(
    `select s."id", a."key" as "areaKey", s."standing", s."claims", s."firstDay", s."lastDay", s."value", s."low", s."high", s."derived"
     from "Stream" s join "Area" a on a."id" = s."areaId" where ${condition}`,
    parameters,
  )
  // Sorted here: asked to, SQLite walks the streams of all operations in the order of their ids.
  return rows
    .sort((a, b) => a.id - b.id)
    .map(({ id, areaKey, standing, derived, ...head }) => ({
      ...{ id, area: areaKey.split('+'), standing },
      head: { ...head, ...derivedIfAny(derived) },
    }))
}
