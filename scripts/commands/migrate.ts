/** `npm run migrate`: brings the database in use up to date. */
import { parseArgs } from 'node:util'
import { failWith } from './command'
import { openOrMakeRecord } from './record'

const usage = 'usage: npm run migrate'

try {
  parseArgs()
  const { session, applied } = await openOrMakeRecord()
  await session.close()
  console.log(applied.length === 0 ? 'the database is up to date' : `applied ${applied.join(', ')}`)
} catch (error) {
  failWith(error, usage)
}
