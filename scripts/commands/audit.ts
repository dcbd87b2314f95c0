/**
 * `npm run audit:verify [-- --expect COUNT:HEAD]`: whether every audit entry is as it was written, and every row of the record as
 * the entries say. `npm run audit:begin` links
 * entries from before there were links.
 */

import { parseArgs } from 'node:util'
import { beginChain, beginWithNewKey } from '@/lib/audit/begin'
import { isSound, verifyRecord } from '@/lib/audit/verify-record'
import { readSecret } from '@/lib/config/secrets'
import type { SqlConnection } from '@/lib/db/connection'
import { noteRecord } from '@/lib/db/known-record'
import { elementAt } from '@/lib/lookup/element-at'
import { unsoundness } from './audit-sentences'
import { failWith } from './command'
import { progressBar } from './progress-bar'
import { openRecord } from './record'

const usage =
  'usage: npm run audit:verify [-- --expect COUNT:HEAD], where COUNT and HEAD are as a log has them'

try {
  const [command, ...args] = process.argv.slice(2)
  const { values } = parseArgs({
    args,
    options: { expect: { type: 'string' }, 'lost-key': { type: 'string' } },
  })
  // What was done to the audit is told by verifying it, and a lost key is what is begun with.
  const session = await openRecord({ anyKey: command === 'verify' || values['lost-key'] !== undefined })
  try {
    if (command === 'begin') await begin(session, values['lost-key']?.trim())
    else await verify(session, values.expect)
  } finally {
    await session.close()
  }
} catch (error) {
  failWith(error, usage)
}

/** `lostKey`: why all entries are linked by a new key. */
async function begin(session: SqlConnection, lostKey: string | undefined): Promise<void> {
  if (lostKey === '') throw new Error('--lost-key needs a reason')
  if (lostKey !== undefined) {
    const asked = { by: 'terminal', at: new Date().toISOString(), reason: lostKey }
    console.log(`linked ${await beginWithNewKey(session, asked)} entries by the key that is there now`)
    await noteRecord(session)
    return
  }
  const earlier = await beginChain(session, 'terminal', new Date().toISOString())
  await noteRecord(session)
  console.log(earlier === 0 ? 'nothing to link: the entries have links' : `linked ${earlier} earlier entries`)
}

async function verify(session: SqlConnection, expect: string | undefined): Promise<void> {
  const noted = expect === undefined ? null : /^(\d+):([0-9a-f]{64})$/.exec(expect)
  if (expect !== undefined && noted === null) throw new Error(usage)
  const expected = noted === null ? null : { count: Number(noted[1]), head: elementAt(noted, 2) }
  const bar = progressBar(process.stderr)
  const found = await verifyRecord(session, readSecret('audit'), expected, (rows) =>
    bar.show(0, `comparing, ${rows} rows`),
  )
  bar.clear()
  const { entries, end, rows } = found
  if (isSound(found)) {
    console.log(
      `audit: ${entries} entries, each as it was written, and ${rows} things of the record, each as they say; the end is ${end.count}:${end.head}`,
    )
    return
  }
  for (const sentence of await unsoundness(session, found)) console.error(sentence)
  process.exitCode = 1
}
