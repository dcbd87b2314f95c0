/**
 * `verify.ts`: holds the record that DATABASE_URL names against its audit, as `npm run audit:verify` does; prints the milliseconds by the
 * clock and of this process's processor, as JSON.
 */
import { isSound, verifyRecord } from '@/lib/audit/verify-record'
import { currentEnv } from '@/lib/config/env'
import { readSecret } from '@/lib/config/secrets'
import { openConnection } from '@/lib/db/open'

export interface VerifyTook {
  things: number
  wall: number
  processor: number
}

const session = await openConnection(currentEnv().database)
const [begun, before] = [performance.now(), process.cpuUsage()]
const found = await verifyRecord(session, readSecret('audit'))
const { user, system } = process.cpuUsage(before)
const took = { things: found.rows, wall: performance.now() - begun, processor: (user + system) / 1_000 }
await session.close()
if (!isSound(found)) throw new Error('the record is not as its audit says')
console.log(JSON.stringify(took satisfies VerifyTook))
