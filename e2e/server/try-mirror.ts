/**
 * `npm run try:mirror -- [STEPS] [sqlite|postgresql] [SEED]`: does random things to a record, 1,000 where no number is given, with a mirror that
 * follows the changes after each and one that follows them now and then, and tells where these differ from the record. On both databases where none is named.
 */
import fc from 'fast-check'
import { Mirror } from '@/lib/api/test-mirror'
import { recordSteps, takeStep } from '@/lib/api/test-record-steps'
import { parseAddress } from '@/lib/config/database-address'
import { openConnection } from '@/lib/db/open'
import { type Dialect, openDatabases } from '../support/databases'
import { keyOfStories } from '../support/server'

process.env.FIRMGROUND_AUDIT_KEY = keyOfStories

const dialects = ['sqlite', 'postgresql'] as const

const words = process.argv.slice(2)
const named = dialects.filter((dialect) => words.includes(dialect))
const [most = 1_000, seed = 1] = words.filter((word) => !dialects.includes(word as Dialect)).map(Number)
/** How often the mirrors are held against the record, which takes longer the more is on it. */
const every = 50
let count = 0

for (const dialect of named.length > 0 ? named : dialects) {
  const databases = await openDatabases(dialect)
  const session = await openConnection(
    parseAddress(await databases.prepared({ contents: 'reference' }), process.cwd()),
  )
  try {
    const steps = fc.sample(recordSteps(50), { seed, numRuns: most }).flat().slice(0, most)
    const [close, far] = [new Mirror(200), new Mirror()]
    let [changes, ms] = [0, 0]
    for (const [at, step] of steps.entries()) {
      await takeStep(session, step, at)
      const begun = performance.now()
      changes += await close.follow(session)
      ms += performance.now() - begun
      if ((at + 1) % every !== 0 && at + 1 < steps.length) continue
      await far.follow(session)
      for (const mirror of [close, far]) {
        const differences = await mirror.differences(session)
        count += differences.length
        for (const one of differences.slice(0, 5)) console.log(`${dialect}, step ${at}: ${one}`)
      }
      const claims = close.things.get('claims')?.size ?? 0
      console.log(
        `${dialect}: ${at + 1} steps, ${changes} changes in ${(ms / 1_000).toFixed(1)} s, ${claims} claims`,
      )
    }
  } finally {
    await session.close()
    await databases.remove()
  }
}
process.exitCode = count === 0 ? 0 : 1
