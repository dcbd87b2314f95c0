import 'server-only'
import type { Account } from '@/lib/claims/streams'
import { type AccountStream, nothing, type StreamHead } from '@/lib/curves/account'
import type { AreaStand } from '@/lib/curves/breakdown'
import type { SqlConnection } from '@/lib/db/connection'

/** Days, both included; null: no bound. */
export interface DaySpan {
  from: string | null
  to: string | null
}

/** A day after all that can be written. */
const endOfTime = '9999-12-31'

/**
 * What the streams of an account came to at the end of a period: the last point up to it, with the number of kept claims
 * that end within the period.
 */
export async function loadStreamsOnDay(
  session: SqlConnection,
  { operationId, metric, part }: Account,
  streams: readonly AccountStream[],
  { from, to }: DaySpan,
): Promise<AreaStand[]> {
  const ofAccount = 's."operationId" = ? and s."metricKey" = ? and s."part" = ?'
  const points = await session.query<Omit<StreamHead, 'claims' | 'firstDay'> & { streamId: number }>(
    `select p."streamId", p."day" as "lastDay", p."value", p."low", p."high" from "Stream" s
     join "Point" p on p."streamId" = s."id" where ${ofAccount}
       and p."day" = (select max(q."day") from "Point" q where q."streamId" = s."id" and q."day" <= ?)`,
    [operationId, metric, part, to ?? endOfTime],
  )
  const counts = await session.query<{ streamId: number; claims: bigint }>(
    `select p."streamId", sum(p."claims") as "claims" from "Stream" s join "Point" p on p."streamId" = s."id"
     where ${ofAccount} and p."day" >= ? and p."day" <= ? group by p."streamId"`,
    [operationId, metric, part, from ?? '', to ?? endOfTime],
  )
  const claimsOf = new Map(counts.map(({ streamId, claims }) => [streamId, Number(claims)]))
  const headOf = new Map(
    points.map(({ streamId, ...point }) => [
      streamId,
      { ...nothing, ...point, claims: claimsOf.get(streamId) ?? 0 },
    ]),
  )
  return streams.map(({ id, area }) => ({ area, head: headOf.get(id) ?? nothing }))
}
