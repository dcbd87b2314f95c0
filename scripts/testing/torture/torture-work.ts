/**
 * The program that faults come over: takes the steps of a work on the record in DATABASE_URL, and tells its parent that it begins, and of
 * each step when it is acknowledged.
 */
import { parseAddress } from '@/lib/config/database-address'
import { openConnection } from '@/lib/db/open'
import { failWith } from '../../commands/command'
import { root } from '../../commands/record'
import { works } from './works'

/** A step that is done, and the last entry of the audit when that was known. */
export interface Acknowledged {
  step: number
  last: { id: number; link: string } | null
}

const [name, file = ''] = process.argv.slice(2)
const work = works(file).find((one) => one.name === name)
if (work === undefined) throw new Error(`no work is called ${name}`)
const tell = (said: 'begun' | Acknowledged) =>
  new Promise<void>((resolve) => process.send?.(said, undefined, {}, () => resolve()))
try {
  const session = await openConnection(parseAddress(process.env.DATABASE_URL ?? '', root))
  try {
    const steps = await work.steps(session)
    await tell('begun')
    for (const [at, step] of steps.entries()) {
      await step(session)
      const [last] = await session.query<{ id: number; link: string }>(
        'select "id", "link" from "AuditEntry" order by "id" desc limit 1',
      )
      await tell({
        step: at + 1,
        last: last === undefined ? null : { id: Number(last.id), link: last.link },
      })
    }
  } finally {
    await session.close()
  }
} catch (error) {
  failWith(error)
}
process.disconnect()
