import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beginChain, lacksChain } from '@/lib/audit/begin'
import { currentEnv } from '@/lib/config/env'
import { hasSecret, readSecret } from '@/lib/config/secrets'
import { bringCurvesUpToDate } from '@/lib/curves/stored-curves'
import type { SqlConnection } from '@/lib/db/connection'
import { migrate } from '@/lib/db/migrations'
import { requireRecord } from '@/lib/db/on-record'
import { openConnection } from '@/lib/db/open'
import { publishTransaction } from '@/lib/db/transactions'
import { addMetrics, type MetricEntry } from '@/lib/metrics/mutations'
import { addOrganisations, type OrganisationEntry } from '@/lib/organisations/mutations'
import { addPlaces, type PlaceEntry } from '@/lib/places/mutations'
import { loadDotEnv } from '../settings.mjs'

/** The project's root. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

/**
 * Brings the record in use, as the environment or .env names it, up to date and opens it.
 * @throws WrongDatabase where there is none: a slip in an address makes no record.
 */
export async function openRecord(): Promise<SqlConnection> {
  loadDotEnv()
  await requireRecord(currentEnv().database)
  return (await openOrMakeRecord()).session
}

/** As `openRecord`, and makes the record where there is none; `applied` names the migrations that it lacked. */
export async function openOrMakeRecord(): Promise<{ session: SqlConnection; applied: string[] }> {
  loadDotEnv()
  const { database } = currentEnv()
  const applied = await migrate(database, join(root, 'prisma/migrations', database.dialect))
  const session = await openConnection(database)
  await bringCurvesUpToDate(session, new Date().toISOString())
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

/** Adds the places, metrics and organisations of prisma/seed that are not on record; how many were added. */
export async function addReferenceData(session: SqlConnection, at: string): Promise<number> {
  const places = await Promise.all(
    ['syria', 'yemen', 'ukraine'].map((country) => seed<{ places: PlaceEntry[] }>(`places-${country}.json`)),
  )
  const { metrics } = await seed<{ metrics: MetricEntry[] }>('metrics.json')
  const { organisations } = await seed<{ organisations: OrganisationEntry[] }>('organisations.json')
  const entries = places.flatMap((file) => file.places)
  if (!(await lacksAny(session, entries, metrics, organisations))) return 0
  return publishTransaction(session, at, async () => {
    const added = [
      await addPlaces(session, entries),
      await addMetrics(session, metrics),
      await addOrganisations(session, organisations),
    ]
    return added.reduce((sum, count) => sum + count, 0)
  })
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
  return (
    places.some(({ code }) => !codes.has(code)) ||
    metrics.some(({ key }) => !metricKeys.has(key)) ||
    organisations.some(({ key }) => !organisationKeys.has(key))
  )
}

async function seed<T>(name: string): Promise<T> {
  return JSON.parse(await readFile(join(root, 'prisma/seed', name), 'utf8')) as T
}
