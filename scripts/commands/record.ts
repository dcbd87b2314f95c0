import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beginChain, lacksChain } from '@/lib/audit/begin'
import { requireAuditKey } from '@/lib/audit/chain'
import { THINGS, type ThingId, type ThingKind } from '@/lib/audit/kept-things'
import { appendAuditEntry } from '@/lib/audit/mutations'
import { takeStates } from '@/lib/audit/take-states'
import { currentEnv } from '@/lib/config/env'
import { hasSecret, readSecret } from '@/lib/config/secrets'
import { bringCurvesUpToDate } from '@/lib/curves/stored-curves'
import type { SqlConnection } from '@/lib/db/connection'
import { requireFormerRecord, requireSameRecord } from '@/lib/db/known-record'
import { migrate } from '@/lib/db/migrations'
import { requireRecord } from '@/lib/db/on-record'
import { openConnection } from '@/lib/db/open'
import { publishTransaction } from '@/lib/db/transactions'
import { loadTakenAway, withoutTakenAway } from '@/lib/directory/removal/taken-away'
import { fillTerms } from '@/lib/drafts/lists/keep-terms'
import { elementAt } from '@/lib/lookup/element-at'
import { addMetrics, type MetricEntry } from '@/lib/metrics/mutations'
import { addMetricTexts, type MetricNames, missingMetricTexts } from '@/lib/metrics/texts'
import { addOrganisations, type OrganisationEntry } from '@/lib/organisations/mutations'
import { addPlaces, type PlaceEntry } from '@/lib/places/mutations'
import { fillReportAddresses } from '@/lib/publishing/report-addresses'
import { fillSourceTerms } from '@/lib/sources/terms'
import { loadDotEnv } from '../settings.mjs'

/** The project's root. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

/**
 * Brings the record in use, as the environment or .env names it, up to date and opens it.
 * @throws WrongDatabase where there is none: a slip in an address makes no record.
 */
export async function openRecord(options: { anyKey?: boolean } = {}): Promise<SqlConnection> {
  loadDotEnv()
  await requireRecord(currentEnv().database)
  const { session } = await openOrMakeRecord(options)
  await vouchForEarlierRows(session)
  return session
}

/**
 * As `openRecord`, and makes the record where there is none; `applied` names the migrations that it lacked. `anyKey`: also where the
 * audit was written with another key than the one that is there.
 * @throws WrongDatabase where another record was at that address; WrongAuditKey
 */
export async function openOrMakeRecord({
  anyKey = false,
}: {
  anyKey?: boolean
} = {}): Promise<{ session: SqlConnection; applied: string[] }> {
  loadDotEnv()
  const { database } = currentEnv()
  await requireFormerRecord(database)
  const applied = await migrate(database, join(root, 'prisma/migrations', database.dialect))
  const session = await openConnection(database)
  try {
    await requireSameRecord(session)
    if (!anyKey) await requireAuditKey(session)
  } catch (error) {
    await session.close()
    throw error
  }
  await bringCurvesUpToDate(session, new Date().toISOString())
  await fillTerms(session, new Date().toISOString())
  await fillSourceTerms(session, new Date().toISOString())
  await fillReportAddresses(session, new Date().toISOString())
  await linkEarlierEntries(session)
  return { session, applied }
}

/**
 * Entries from before there were links are linked once, when the key is made. Later, entries without a link are a fault,
 * which must not be mended unseen.
 */
async function linkEarlierEntries(session: SqlConnection): Promise<void> {
  const known = hasSecret('audit')
  readSecret('audit')
  if (!(await lacksChain(session))) return
  if (known) {
    console.error('the audit has entries and no links; look at them, then: npm run audit:begin')
    return
  }
  await beginChain(session, 'server', new Date().toISOString())
}

/**
 * A record from before entries of the audit vouched for rows has some that do since this program first opened it. Where its audit
 * is not sound nothing is vouched for, and that is told.
 */
export async function vouchForEarlierRows(session: SqlConnection): Promise<void> {
  const reason = 'as found when the record was first opened by a version that vouches for rows'
  const found = await takeStates(session, { by: 'server', at: new Date().toISOString(), reason })
  if (found === null) console.error('the audit is not sound, so it vouches for nothing: npm run audit:verify')
  else if (found > 0)
    console.error(`the audit vouches from now on for all that stands, as it was found: ${found} things`)
}

/**
 * Adds the places, metrics and organisations of prisma/seed that are not on record and were not taken away; how many were added. An entry of the audit
 * by `by` vouches for them, where that is given.
 */
export async function addReferenceData(
  session: SqlConnection,
  at: string,
  by: string | null = null,
): Promise<number> {
  const places = await Promise.all(
    ['syria', 'yemen', 'ukraine'].map((country) => seed<{ places: PlaceEntry[] }>(`places-${country}.json`)),
  )
  const seeded = await seed<{ metrics: MetricEntry[] }>('metrics.json')
  const named = await seed<{ organisations: OrganisationEntry[] }>('organisations.json')
  const takenAway = await loadTakenAway(session)
  const entries = withoutTakenAway(
    places.flatMap((file) => file.places),
    takenAway.place,
  )
  const metrics = seeded.metrics.filter(({ key }) => !takenAway.metric.has(key))
  const organisations = named.organisations.filter(({ key }) => !takenAway.organisation.has(key))
  const names = await metricNames()
  const isMissing =
    (await lacksAny(session, entries, metrics, organisations)) ||
    Object.values(await missingMetricTexts(session, metrics, names)).some((rows) => rows.length > 0)
  if (!isMissing) return 0
  return publishTransaction(session, at, async () => {
    const before = await referenceData(session)
    const added = [
      await addPlaces(session, entries),
      await addMetrics(session, metrics),
      await addOrganisations(session, organisations),
    ].reduce((sum, count) => sum + count, 0)
    const texts = await addMetricTexts(session, await missingMetricTexts(session, metrics, names))
    const now = await referenceData(session)
    const touched = referenceKinds.map((kind): [ThingKind, ThingId[]] => {
      const isNamed = new Set(kind in texts ? texts[kind as keyof typeof texts] : [])
      return [kind, [...now[kind]].filter((id) => !before[kind].has(id) || isNamed.has(id))]
    })
    // What was on record, and is called something in one language more.
    const renamed = touched.flatMap(([kind, ids]) => ids.filter((id) => before[kind as Reference].has(id)))
    if (by !== null)
      await appendAuditEntry(session, {
        ...{
          at,
          by,
          action: 'reference.add',
          subject: '',
          before: null,
          after: { added: added + renamed.length },
        },
        touched: Object.fromEntries(touched),
      })
    return added + renamed.length
  })
}

const referenceKinds = ['Place', 'Metric', 'Part', 'PartGroup', 'Organisation'] as const

type Reference = (typeof referenceKinds)[number]

/** What the metrics are called in each language that has said so, by its folder. */
async function metricNames(): Promise<MetricNames[]> {
  const folder = join(root, 'lib/i18n/languages')
  const languages = (await readdir(folder)).sort()
  const texts = await Promise.all(
    languages.map((language) => readFile(join(folder, language, 'names.json'), 'utf8').catch(() => null)),
  )
  return texts.flatMap((text, at) =>
    text === null
      ? []
      : [{ language: elementAt(languages, at), ...(JSON.parse(text) as Omit<MetricNames, 'language'>) }],
  )
}

/** The keys of the vocabulary that is on record. */
async function referenceData(session: SqlConnection) {
  const keys = async (kind: ThingKind) =>
    new Set(
      (await session.query<{ id: ThingId }>(`select "${THINGS[kind].key}" as "id" from "${kind}"`)).map(
        ({ id }) => id,
      ),
    )
  return {
    Place: await keys('Place'),
    Metric: await keys('Metric'),
    Part: await keys('Part'),
    PartGroup: await keys('PartGroup'),
    Organisation: await keys('Organisation'),
  }
}

async function lacksAny(
  session: SqlConnection,
  places: PlaceEntry[],
  metrics: MetricEntry[],
  organisations: OrganisationEntry[],
): Promise<boolean> {
  const known = async (table: string, column: string) =>
    new Set(
      (await session.query<{ key: string }>(`select "${column}" as "key" from "${table}"`)).map(
        ({ key }) => key,
      ),
    )
  const codes = await known('Place', 'code')
  const metricKeys = await known('Metric', 'key')
  const organisationKeys = await known('Organisation', 'key')
  const groups = new Set(
    (
      await session.query<{ metric: string; key: string }>(
        'select "metricKey" as "metric", "key" from "PartGroup"',
      )
    ).map(({ metric, key }) => `${metric}:${key}`),
  )
  return (
    places.some(({ code }) => !codes.has(code)) ||
    metrics.some(({ key }) => !metricKeys.has(key)) ||
    metrics.some((metric) => metric.groups?.some(({ key }) => !groups.has(`${metric.key}:${key}`))) ||
    organisations.some(({ key }) => !organisationKeys.has(key))
  )
}

async function seed<T>(name: string): Promise<T> {
  return JSON.parse(await readFile(join(root, 'prisma/seed', name), 'utf8')) as T
}
