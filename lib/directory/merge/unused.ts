import 'server-only'
import type { SqlConnection } from '@/lib/db/connection'

/**
 * Removes those of these streams that no claim is filed in, that count no other's and that are no whole of parts on record, and the operations and areas that were theirs alone.
 */
export async function removeUnused(session: SqlConnection, ids: readonly number[]): Promise<void> {
  // A whole goes once its parts are gone.
  for (const id of [...new Set(ids), ...new Set(ids)]) {
    const [stream] = await session.query<{ operationId: number; areaId: number }>(
      `select s."operationId", s."areaId" from "Stream" s where s."id" = ? and s."countedInId" is null
         and not exists (select 1 from "Claim" c where c."streamId" = s."id")
         and not exists (select 1 from "Stream" t where t."countedInId" = s."id")
         and not exists (select 1 from "Stream" p where s."part" = '' and p."part" <> '' and p."operationId" = s."operationId"
           and p."metricKey" = s."metricKey" and p."areaId" = s."areaId")`,
      [id],
    )
    if (stream === undefined) continue
    await session.run('delete from "Stream" where "id" = ?', [id])
    for (const [table, column, filed, of] of [
      ['Operation', 'operationId', 'filedOperationId', stream.operationId],
      ['Area', 'areaId', 'filedAreaId', stream.areaId],
    ] as const) {
      await session.run(
        `delete from "${table}" where "id" = ? and not exists (
           select 1 from "Stream" s where s."${column}" = ? or s."${filed}" = ?)`,
        [of, of, of],
      )
    }
  }
}
