import 'server-only'
import { readSecret } from '@/lib/config/secrets'
import type { SqlConnection } from '@/lib/db/connection'
import { writeTransaction } from '@/lib/db/transactions'
import { auditHead, entryColumns, writeEnd } from './chain'
import { type EntryCells, linkOf, sealOf } from './entry-hash'

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
  const key = readSecret('audit')
  return writeTransaction(session, at, async () => {
    if (!(await lacksChain(session))) return 0
    let [id, head] = [0, '']
    for (;;) {
      // In cells, which are signed in their order.
      const rows = await session.rows<[number, ...EntryCells]>(
        `select "id", "at", "by", "action", "subject", "before", "after", "reason" from "AuditEntry"
         where "id" > ? order by "id" limit ${batchSize}`,
        [id],
      )
      for (const [at, ...cells] of rows) {
        head = linkOf(key, head, at, cells)
        await session.run('update "AuditEntry" set "link" = ? where "id" = ?', [head, at])
        id = at
      }
      if (rows.length < batchSize) break
    }
    const earlier = id
    const cells: EntryCells = [at, by, 'audit.begin', '', '', JSON.stringify({ earlier }), '']
    head = linkOf(key, head, ++id, cells)
    await session.insert('AuditEntry', entryColumns, [[id, ...cells, head]])
    await writeEnd(session, { count: id, head, seal: sealOf(key, id, head) })
    return earlier
  })
}
