/** `npm run country -- SY [--stale-after DAYS] [--closed DAY | --live] --reason TEXT`: how a country's record is kept. */
import { parseArgs } from 'node:util'
import { cliPermission } from '@/lib/access/cli-permission'
import { setRecordState } from '@/lib/countries/mutations'
import { longestStaleAfter, parseStaleAfter, type RecordState } from '@/lib/countries/state'
import { defaultLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
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
    ...(days === undefined ? {} : { staleAfterDays: parseStaleAfter(days) }),
    ...(live ? { closed: '' } : closed === undefined ? {} : { closed }),
  }
  if (code === undefined || positionals.length > 1 || Object.keys(change).length === 0 || (live && closed)) {
    throw new Error(usage)
  }
  const session = await openRecord()
  try {
    const at = new Date().toISOString()
    const outcome = await setRecordState(session, cliPermission(), at, code.toUpperCase(), change, reason)
    if (outcome.kind === 'refused') {
      const { t } = getI18n(defaultLocale)
      const given = { code, most: longestStaleAfter, day: closed ?? '' }
      const told = outcome.problems.map((problem) => t('keeping.problem', { problem, ...given }))
      throw new Error([...told, usage].join('\n'))
    }
    console.log(`${code.toUpperCase()}: was ${written(outcome.before)}, is ${written(outcome.after)}`)
  } finally {
    await session.close()
  }
} catch (error) {
  failWith(error, usage)
}

function written({ staleAfterDays, closed }: RecordState): string {
  return closed === '' ? `live, stale after ${staleAfterDays} days` : `closed on ${closed}`
}
