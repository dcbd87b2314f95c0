/** `npm run rebuild`: recomputes all curves from the claims and says what was different. */
import { parseArgs } from 'node:util'
import { type RebuiltDifference, rebuild } from '@/lib/curves/rebuild'
import { publishTransaction } from '@/lib/db/transactions'
import { failWith } from './command'
import { progressBar } from './progress-bar'
import { openRecord } from './record'

/** Rolls back where there is nothing to change, so that caches stay as they are. */
class NothingChanged extends Error {}

const usage = 'usage: npm run rebuild'

try {
  parseArgs()
  const session = await openRecord()
  const bar = progressBar(process.stderr)
  try {
    const differences = await publishTransaction(session, new Date().toISOString(), async () => {
      const found = await rebuild(session, (done, of) => bar.show(done / of, `reconciling, ${done} of ${of}`))
      if (found.length === 0) throw new NothingChanged()
      return found
    }).catch((error: unknown): RebuiltDifference[] => {
      if (error instanceof NothingChanged) return []
      throw error
    })
    bar.clear()
    for (const { what, wrong, missing } of differences)
      console.log(`${what}: ${wrong} rows were wrong, ${missing} are new`)
    console.log(
      differences.length === 0 ? 'rebuilt: nothing changed' : 'rebuilt: the differences above are mended',
    )
  } finally {
    await session.close()
  }
} catch (error) {
  failWith(error, usage)
}
