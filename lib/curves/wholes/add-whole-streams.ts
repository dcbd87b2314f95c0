import 'server-only'
import { auditHead } from '@/lib/audit/chain'
import { appendAuditEntry } from '@/lib/audit/mutations'
import { findOrAddStream, recorded } from '@/lib/claims/streams'
import type { SqlConnection } from '@/lib/db/connection'
import type { Instant } from '@/lib/db/transactions'
import { loadPlaces } from '@/lib/places/data'
import { placeIndex, recompute } from '../recompute'
import { loadAsTouched } from '../touched-accounts'

const partsOfWholes = `"Stream" p join "PartGroup" g on g."metricKey" = p."metricKey" and g."complete" = ?
  join "GroupPart" m on m."groupId" = g."id" and m."partKey" = p."part" where p."twin" = 0`

/** Whether figures on parts that a whole is made of are on record. */
export async function hasPartsOfWholes(session: SqlConnection): Promise<boolean> {
  return (await session.query(`select 1 as "one" from ${partsOfWholes} limit 1`, [true])).length > 0
}

/**
 * Gives wholes of which only parts were reported their streams and their curves, inside a publishing transaction: records from before parts
 * made wholes have none. An entry of the audit vouches for them.
 */
export async function addWholesOfParts(session: SqlConnection, at: Instant): Promise<void> {
  const wholes = await session.query<{ operationId: number; metric: string; areaId: number }>(
    `select distinct p."operationId", p."metricKey" as "metric", p."areaId" from ${partsOfWholes}
     order by p."operationId", p."metricKey", p."areaId"`,
    [true],
  )
  const added: number[] = []
  const additions = recorded(session)
  const noting: typeof additions = {
    nextId: additions.nextId,
    async insert(table, columns, rows) {
      await additions.insert(table, columns, rows)
      for (const [id] of rows) added.push(Number(id))
    },
  }
  const ids: number[] = []
  for (const { operationId, metric, areaId } of wholes)
    ids.push(await findOrAddStream(session, noting, [operationId, metric, '', areaId]))
  if (added.length > 0 && (await auditHead(session)).seal !== '')
    await appendAuditEntry(session, {
      ...{
        at,
        by: 'server',
        action: 'curves.wholes',
        subject: '',
        before: null,
        after: { added: added.length },
      },
      touched: { Stream: added },
    })
  const touched = await loadAsTouched(session, `s."id" in (${ids.length === 0 ? 'null' : ids.join(',')})`)
  await recompute(session, placeIndex(await loadPlaces(session)), touched)
}
