/**
 * `digests.ts`: digests every row of the record that DATABASE_URL names, as an import does of what it enters; prints how many, and the
 * milliseconds of the processor that the digests alone took, as JSON.
 */
import { type ThingKind, thingKinds, thingOf } from '@/lib/audit/kept-things'
import { stateOfRow } from '@/lib/audit/thing-states'
import { currentEnv } from '@/lib/config/env'
import { readSecret } from '@/lib/config/secrets'
import type { SqlConnection } from '@/lib/db/connection'
import { openConnection } from '@/lib/db/open'

export interface Digests {
  rows: number
  processor: number
}

const batch = 10_000
const key = readSecret('audit')
const found: Digests = { rows: 0, processor: 0 }
const session = await openConnection(currentEnv().database)
await session.snapshot(async () => {
  for (const kind of thingKinds) await digestAll(session, kind)
})
await session.close()
console.log(JSON.stringify(found))

async function digestAll(session: SqlConnection, kind: ThingKind): Promise<void> {
  const { key: id, columns } = thingOf(kind)
  const names = [id, ...columns].map((name) => `"${name}"`).join(', ')
  for (let offset: unknown = null; ; ) {
    const above = offset === null ? '' : `where "${id}" > ?`
    const rows = await session.rows(
      `select ${names} from "${kind}" ${above} order by "${id}" limit ${batch}`,
      offset === null ? [] : [offset as string],
    )
    const before = process.cpuUsage()
    for (const cells of rows) stateOfRow(key, kind, cells)
    const { user, system } = process.cpuUsage(before)
    found.rows += rows.length
    found.processor += (user + system) / 1_000
    if (rows.length < batch) return
    offset = rows.at(-1)?.[0]
  }
}
