/**
 * `npm run audit:verify [-- --expect COUNT:HEAD]`: whether every audit entry is as it was written. `npm run audit:begin` links
 * entries from before there were links.
 */

import { parseArgs } from 'node:util'
import { beginChain } from '@/lib/audit/begin'
import { type Fault, verifyAudit } from '@/lib/audit/verify'
import { readSecret } from '@/lib/config/secrets'
import type { SqlConnection } from '@/lib/db/connection'
import { elementAt } from '@/lib/lookup/element-at'
import { failWith } from './command'
import { openRecord } from './record'

const usage =
  'usage: npm run audit:verify [-- --expect COUNT:HEAD], where COUNT and HEAD are as a log has them'

try {
  const [command, ...args] = process.argv.slice(2)
  const { values } = parseArgs({ args, options: { expect: { type: 'string' } } })
  const session = await openRecord()
  try {
    if (command === 'begin') await begin(session)
    else await verify(session, values.expect)
  } finally {
    await session.close()
  }
} catch (error) {
  failWith(error, usage)
}

async function begin(session: SqlConnection): Promise<void> {
  const earlier = await beginChain(session, 'terminal', new Date().toISOString())
  console.log(earlier === 0 ? 'nothing to link: the entries have links' : `linked ${earlier} earlier entries`)
}

async function verify(session: SqlConnection, expect: string | undefined): Promise<void> {
  const noted = expect === undefined ? null : /^(\d+):([0-9a-f]{64})$/.exec(expect)
  if (expect !== undefined && noted === null) throw new Error(usage)
  const expected = noted === null ? null : { count: Number(noted[1]), head: elementAt(noted, 2) }
  const { entries, end, faults } = await verifyAudit(session, readSecret('audit'), expected)
  if (faults.length === 0) {
    console.log(`audit: ${entries} entries, each as it was written; the end is ${end.count}:${end.head}`)
    return
  }
  for (const fault of faults) console.error(sentenceOf(fault))
  console.error(`audit: ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in ${entries} entries`)
  process.exitCode = 1
}

function sentenceOf(fault: Fault): string {
  switch (fault.kind) {
    case 'missing':
      return fault.from === fault.to
        ? `entry ${fault.from} was removed`
        : `entries ${fault.from} to ${fault.to} were removed`
    case 'altered':
      return `entry ${fault.id} was edited, moved or made without the key`
    case 'unlinked':
      return `entry ${fault.id} has no link: it is from before there were links (npm run audit:begin), or was put there`
    case 'told':
      return `entry ${fault.id} tells that the server found the end of the audit altered at that time`
    case 'end':
      return `the record says that the audit ends with entry ${fault.said.count}, and it ends with entry ${fault.found.count}, or the end was made without the key`
    case 'expected':
      return `entry ${fault.count} is not the one that the log names: the record was put back to an earlier state, or altered`
  }
}
