import 'server-only'
import { readSecret } from '@/lib/config/secrets'
import type { SqlConnection } from '@/lib/db/connection'
import { writeTransaction } from '@/lib/db/transactions'
import { auditHead, entryColumns, statesOfEntry, writeEnd } from './chain'
import { type EntryCells, linkOf, sealOf } from './entry-hash'
import { noteAllStates } from './take-states'

const batchSize = 2_000

/** Whether there are entries from before there were links, and no chain yet. */
export async function lacksChain(session: SqlConnection): Promise<boolean> {
  const { seal } = await auditHead(session)
  if (seal !== '') return false
  const found = await session.query('select 1 from "AuditEntry" limit 1')
  return found.length > 0
}

/**
 * Links the entries from before there were links, as they are found, and says so in an entry; how many there were. That they
 * had not been altered until then nothing can tell.
 */
export function beginChain(session: SqlConnection, by: string, at: string): Promise<number> {
  return writeTransaction(session, at, async () =>
    (await lacksChain(session)) ? linkAnew(session, { by, at, reason: '' }) : 0,
  )
}

/**
 * Links all entries by a new key, where the one before is lost, and has them vouch for all that stands as it is found; how many entries there
 * were. An entry says why: what was altered until then nothing can tell any more.
 */
export function beginWithNewKey(
  session: SqlConnection,
  asked: { by: string; at: string; reason: string },
): Promise<number> {
  return writeTransaction(session, asked.at, async () => {
    const earlier = await linkAnew(session, asked)
    await noteAllStates(session, asked)
    return earlier
  })
}

async function linkAnew(
  session: SqlConnection,
  { by, at, reason }: { by: string; at: string; reason: string },
): Promise<number> {
  const key = readSecret('audit')
  let [id, head] = [0, '']
  for (;;) {
    // In cells, which are signed in their order.
    const rows = await session.rows<[number, string, ...EntryCells]>(
      `select "id", ${statesOfEntry}, "at", "by", "action", "subject", "before", "after", "reason" from "AuditEntry"
         where "id" > ? order by "id" limit ${batchSize}`,
      [id],
    )
    for (const [at, states, ...cells] of rows) {
      head = linkOf(key, head, at, cells, states)
      await session.run('update "AuditEntry" set "link" = ? where "id" = ?', [head, at])
      id = at
    }
    if (rows.length < batchSize) break
  }
  const earlier = id
  const cells: EntryCells = [at, by, 'audit.begin', '', '', JSON.stringify({ earlier }), reason]
  head = linkOf(key, head, ++id, cells, '')
  await session.insert('AuditEntry', entryColumns, [[id, ...cells, head]])
  await writeEnd(session, { count: id, head, seal: sealOf(key, id, head) })
  return earlier
}
