/** `npm run country -- SY [--stale-after DAYS] [--closed DAY | --live] --reason TEXT`: how a country's record is kept. */
import { parseArgs } from 'node:util'
import { setRecordState } from '@/lib/countries/mutations'
import type { RecordState } from '@/lib/countries/state'
import { failWith } from './command'
import { openRecord } from './record'

const usage = 'usage: npm run country -- SY [--stale-after DAYS] [--closed YYYY-MM-DD | --live] --reason TEXT'

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      'stale-after': { type: 'string' },
      closed: { type: 'string' },
      live: { type: 'boolean', default: false },
      reason: { type: 'string', default: '' },
    },
  })
  const [code] = positionals
  const { closed, live, reason, 'stale-after': days } = values
  const change: Partial<RecordState> = {
    ...(days === undefined ? {} : { staleAfterDays: /^\d{1,6}$/.test(days) ? Number(days) : 0 }),
    ...(live ? { closed: '' } : closed === undefined ? {} : { closed }),
  }
  if (code === undefined || positionals.length > 1 || Object.keys(change).length === 0 || (live && closed)) {
    throw new Error(usage)
  }
  const { session } = await openRecord()
  try {
    const author = { by: 'command', at: new Date().toISOString(), reason }
    const outcome = await setRecordState(session, code.toUpperCase(), change, author)
    if (outcome.kind === 'refused') throw new Error([...outcome.problems, usage].join('\n'))
    console.log(`${code.toUpperCase()}: was ${written(outcome.before)}, is ${written(outcome.after)}`)
  } finally {
    await session.close()
  }
} catch (error) {
  failWith(error)
}

function written({ staleAfterDays, closed }: RecordState): string {
  return closed === '' ? `live, stale after ${staleAfterDays} days` : `closed on ${closed}`
}
