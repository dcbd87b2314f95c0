import 'server-only'
import type { Database } from '@/lib/db/open'
import { readAtOneVersion } from '@/lib/db/version'
import { labelIn } from '@/lib/reports/read-claims'
import { findCountry, readCountry } from './data'
import type { MetricRecord, PartTotal } from './metric-record'

/** One metric over a whole country; null where no report speaks of such a country, or there is no such metric. */
export function readMetric(
  database: Database,
  countryCode: string,
  key: string,
  language: string,
): Promise<MetricRecord | null> {
  return readAtOneVersion(database, async () => {
    const country = await findCountry(database, countryCode, language)
    const stored = await database.metric.findUnique({ where: { key } })
    if (country === null || stored === null) return null
    const [head, parts, verbs] = await Promise.all([
      readCountry(database, countryCode, language),
      readParts(database, country.id, key, language),
      readVerbs(database, country.id, key),
    ])
    const metric = head?.metrics.find((metric) => metric.key === key)
    if (metric === undefined) return null
    return {
      country: {
        code: country.code,
        name: country.name,
        staleAfterDays: country.state.staleAfterDays,
      },
      metric,
      parts,
      imasNote: stored.imasNote,
      verbs,
    }
  })
}

/** The parts that anything counted is on record of, each over all operators. */
async function readParts(
  database: Database,
  placeId: number,
  metricKey: string,
  language: string,
): Promise<PartTotal[]> {
  const rollups = await database.rollup.findMany({
    where: { placeId, metricKey, part: { not: '' }, claims: { gt: 0 } },
  })
  const parts = await database.part.findMany({
    where: { key: { in: rollups.map(({ part }) => part) } },
    orderBy: { position: 'asc' },
    include: { texts: true },
  })
  return parts.map(({ key, texts }) => {
    const own = rollups.filter(({ part }) => part === key)
    return {
      key,
      label: labelIn(texts, language, key),
      value: own.reduce((sum, { value }) => sum + value, 0n),
      atLeast: own.some(({ atLeast }) => atLeast),
      claims: own.reduce((sum, { claims }) => sum + claims, 0),
      lastDay: own
        .map(({ lastDay }) => lastDay)
        .sort()
        .at(-1)!,
    }
  })
}

/** More words than this say nothing that the first do not. */
const mostVerbs = 12

async function readVerbs(database: Database, countryId: number, metricKey: string) {
  const found = await database.claim.groupBy({
    by: ['verb'],
    where: { verb: { not: '' }, ended: '', stream: { metricKey, operation: { countryId } } },
    _count: { _all: true },
  })
  return found
    .map(({ verb, _count }) => ({ verb, claims: _count._all }))
    .sort((a, b) => b.claims - a.claims || (a.verb < b.verb ? -1 : 1))
    .slice(0, mostVerbs)
}
