import 'server-only'
import { type TouchedAccount, TouchedStreams } from '@/lib/claims/touched-streams'
import type { SqlConnection } from '@/lib/db/connection'

/** The accounts of the streams (`s`) for which `condition` holds, each with those streams, as if they had been touched. */
export async function loadAsTouched(session: SqlConnection, condition: string): Promise<TouchedAccount[]> {
  const streams = await session.query<{
    id: number
    operationId: number
    countryId: number
    metric: string
    part: string
  }>(
    `select s."id", s."operationId", o."countryId", s."metricKey" as "metric", s."part" from "Stream" s
     join "Operation" o on o."id" = s."operationId" where ${condition}
     order by s."operationId", s."metricKey", s."part", s."id"`,
  )
  const effects = new TouchedStreams()
  for (const { id, ...account } of streams) effects.touch({ id, account })
  return [...effects.touched.values()]
}
