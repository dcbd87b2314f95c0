/**
 * `npm run country -- add IQ`: countries with their areas and places; `npm run country -- places FILE`: a gazetteer file; `npm run country -- SY [--stale-after DAYS] [--closed DAY | --live]
 * --reason TEXT`: how a country's record is kept.
 */
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { cliPermission } from '@/lib/access/cli-permission'
import { longestStaleAfter, parseStaleAfter, type RecordState } from '@/lib/countries/state'
import { type AddedCountry, addCountry } from '@/lib/directory/gazetteer/add-country'
import { enterGazetteer } from '@/lib/directory/gazetteer/enter-file'
import { preview, refusal } from '@/lib/directory/gazetteer/file-report'
import { setRecordState } from '@/lib/directory/record-state'
import { defaultLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { COUNTRY_CODES } from '@/lib/places/gazetteer/country-codes'
import { failWith } from './command'
import { openRecord } from './record'

const usage = `usage: npm run country -- add IQ [CO ...] [--reason TEXT]
       npm run country -- places FILE [--dry-run] [--reason TEXT]
       npm run country -- [set] SY [--stale-after DAYS] [--closed YYYY-MM-DD | --live] --reason TEXT`

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      'stale-after': { type: 'string' },
      closed: { type: 'string' },
      live: { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
      reason: { type: 'string', default: '' },
    },
  })
  const [first = '', ...rest] = positionals
  if (first === 'add') await add(rest, values.reason)
  else if (first === 'places') await enterPlaces(rest, values['dry-run'], values.reason)
  else await set(first === 'set' ? rest : positionals, values)
} catch (error) {
  failWith(error, usage)
}

/** Each in a transaction of its own: what was added before one that is none stays. */
async function add(codes: readonly string[], reason: string): Promise<void> {
  if (codes.length === 0) throw new Error(usage)
  const countries = codes.map((code) => code.toUpperCase())
  const unknown = countries.find((code) => !COUNTRY_CODES.has(code))
  if (unknown !== undefined)
    throw new Error(
      `${unknown} is no country: give the two letters of ISO 3166, such as IQ for Iraq\n${usage}`,
    )
  const session = await openRecord()
  try {
    for (const code of countries) {
      const added = await addCountry(session, cliPermission(), new Date().toISOString(), code, reason)
      console.log(`${code}: ${addedSentence(added)}`)
    }
  } finally {
    await session.close()
  }
}

function addedSentence(added: AddedCountry): string {
  if (added.kind !== 'added') return 'all of it is on record'
  const { areas, places, matched, refreshed = 0 } = added
  return `added ${areas} areas and ${places} places; ${matched} on record go by codes and names of GeoNames too${
    refreshed === 0 ? '' : `; ${refreshed} brought up to date with it`
  }`
}

async function enterPlaces(files: readonly string[], dryRun: boolean, reason: string): Promise<void> {
  const [file] = files
  if (file === undefined || files.length > 1) throw new Error(usage)
  const text = await readFile(file, 'utf8')
  const session = await openRecord()
  try {
    const at = new Date().toISOString()
    const outcome = await enterGazetteer(session, cliPermission(), at, text, { dryRun, reason })
    if (outcome.kind === 'refused') throw new Error(refusal(file, outcome.problems))
    for (const line of preview(outcome.match)) console.log(line)
    if (outcome.kind === 'unchanged') console.log('all of it is on record: nothing was changed')
    if (outcome.kind === 'checked') console.log('nothing was written; without --dry-run this is what happens')
  } finally {
    await session.close()
  }
}

interface KeepingWords {
  'stale-after'?: string
  closed?: string
  live: boolean
  reason: string
}

async function set(
  positionals: readonly string[],
  { closed, live, reason, 'stale-after': days }: KeepingWords,
): Promise<void> {
  const [code] = positionals
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
}

function written({ staleAfterDays, closed }: RecordState): string {
  return closed === '' ? `live, stale after ${staleAfterDays} days` : `closed on ${closed}`
}
