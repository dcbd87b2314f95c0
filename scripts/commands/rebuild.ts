/**
 * `npm run rebuild [-- --unverified REASON]`: recomputes all curves from the claims and says what was different. What the audit
 * does not vouch for is not spread, unless somebody says why it is to be.
 */
import { parseArgs } from 'node:util'
import { appendAuditEntry } from '@/lib/audit/mutations'
import { type VerifiedRecord, verifyRecord, wouldSpread } from '@/lib/audit/verify-record'
import { readSecret } from '@/lib/config/secrets'
import { type RebuiltDifference, rebuild } from '@/lib/curves/rebuild'
import type { SqlConnection } from '@/lib/db/connection'
import { publishTransaction } from '@/lib/db/transactions'
import { unsoundness } from './audit-sentences'
import { failWith } from './command'
import { progressBar } from './progress-bar'
import { openRecord } from './record'

/** Rolls back where there is nothing to change, so that caches stay as they are. */
class NothingChanged extends Error {}

const usage = 'usage: npm run rebuild [-- --unverified REASON]'

try {
  const { values } = parseArgs({ options: { unverified: { type: 'string' } } })
  const reason = values.unverified?.trim()
  if (reason === '') throw new Error(`--unverified needs a reason; ${usage}`)
  const session = await openRecord()
  try {
    const held = await verifyRecord(session, readSecret('audit'))
    const spreads = wouldSpread(held)
    if (!spreads) await mend(session, null)
    else if (reason === undefined) await refuse(session, held)
    else await mend(session, { held, reason })
  } finally {
    await session.close()
  }
} catch (error) {
  failWith(error, usage)
}

async function refuse(session: SqlConnection, held: VerifiedRecord): Promise<void> {
  for (const sentence of await unsoundness(session, held)) console.error(sentence)
  console.error(
    'nothing was computed: curves would spread what the audit does not vouch for; put it right, or say why it is to be spread as it is: npm run rebuild -- --unverified REASON',
  )
  process.exitCode = 1
}

/** `unsound`: what is spread although the audit does not vouch for it, which it is told. */
async function mend(
  session: SqlConnection,
  unsound: { held: VerifiedRecord; reason: string } | null,
): Promise<void> {
  const bar = progressBar(process.stderr)
  const at = new Date().toISOString()
  const differences = await publishTransaction(session, at, async () => {
    const found = await rebuild(session, (done, of) => bar.show(done / of, `reconciling, ${done} of ${of}`))
    if (found.length === 0) throw new NothingChanged()
    if (unsound !== null) {
      const { held, reason } = unsound
      const after = { unverified: held.differences.length + held.more, faults: held.faults.length }
      await appendAuditEntry(session, {
        ...{ at, by: 'terminal', action: 'record.rebuild', subject: '', before: null, after, reason },
      })
    }
    return found
  }).catch((error: unknown): RebuiltDifference[] => {
    if (error instanceof NothingChanged) return []
    throw error
  })
  bar.clear()
  for (const { what, wrong, missing } of differences)
    console.log(`${what}: ${wrong} rows were wrong, ${missing} are new`)
  console.log(
    differences.length === 0 ? 'rebuilt: nothing changed' : 'rebuilt: the differences above are put right',
  )
}
