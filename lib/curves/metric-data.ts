import 'server-only'
import { addedOf, sumOf } from '@/lib/charts/sum'
import type { Database } from '@/lib/db/open'
import { readAtOneVersion } from '@/lib/db/version'
import { labelIn } from '@/lib/reports/read-claims'
import { Prisma } from '@/prisma/generated/sqlite/client/client'
import { withContested } from './contested'
import { readMarks, withMarks } from './curve-marks'
import { findCountry } from './data'
import { allFigures, type FigureFilter } from './figure-filter'
import type { MetricRecord, PartTotal } from './metric-record'
import { narrowable, readReporters } from './narrowable'
import { type CountryOperation, narrowed, ofOperations, readOperations } from './operations'
import { daysWithin, readFilteredFigures, readPeriodCurves } from './period-data'

/**
 * One metric over a whole country, narrowed to an operator and a period as a country is; null where no report speaks of such
 * a country, or there is no such metric. The words for it are those of all reports.
 */
export function readMetric(
  database: Database,
  countryCode: string,
  key: string,
  language: string,
  filter: FigureFilter = allFigures,
): Promise<MetricRecord | null> {
  return readAtOneVersion(database, async () => {
    const country = await findCountry(database, countryCode, language)
    const stored = await database.metric.findUnique({ where: { key } })
    if (country === null || stored === null) return null
    const all = await readOperations(database, [country.id], language)
    const operations = narrowed(all, filter.operator)
    const operation = { id: { in: operations.map(({ id }) => id) } }
    const [metrics, parts, verbs, reporters, marks] = await Promise.all([
      readFilteredFigures(database, country, all, language, filter, key),
      readParts(database, country.id, key, operations, filter, language),
      readVerbs(database, all, key),
      readReporters(database, { placeId: country.id, metricKey: key }),
      readMarks(database, { operation, metricKey: key }, daysWithin(filter)),
    ])
    const marked = withMarks(metrics, marks)
    const [metric] = await withContested(database, marked, { operations }, daysWithin(filter))
    if (metric === undefined) return null
    return {
      country: {
        code: country.code,
        name: country.name,
        state: country.state,
      },
      metric,
      parts,
      imasNote: stored.imasNote,
      verbs,
      narrowable: narrowable(all, reporters, filter.operator, language),
    }
  })
}

/** The parts that anything counted is on record of in the period, each over the operations. */
async function readParts(
  database: Database,
  placeId: number,
  metricKey: string,
  operations: readonly CountryOperation[],
  filter: FigureFilter,
  language: string,
): Promise<PartTotal[]> {
  const curves = await readPeriodCurves(
    database,
    { placeId, metricKey, part: { not: '' } },
    operations,
    filter,
  )
  const counted = curves.filter(({ series }) => series.claims > 0)
  const parts = await database.part.findMany({
    where: { key: { in: counted.map(({ part }) => part) } },
    orderBy: { position: 'asc' },
    include: { texts: true },
  })
  return parts.map(({ key, texts }) => {
    const own = curves.filter(({ part }) => part === key).map(({ series }) => series)
    const { value, mark } = addedOf(own)
    const { claims, lastDay } = sumOf(own)
    return { key, label: labelIn(texts, language, key), value, mark, claims, lastDay }
  })
}

/** More words than this say nothing that the first do not. */
const mostVerbs = 12

async function readVerbs(database: Database, operations: readonly CountryOperation[], metricKey: string) {
  const found = await database.$queryRaw<{ verb: string; claims: number | bigint }[]>(Prisma.sql`
    select c."verb" as "verb", count(*) as "claims" from "Stream" s cross join "Claim" c
    where ${ofOperations(operations)} and s."metricKey" = ${metricKey} and c."streamId" = s."id"
      and c."ended" = '' and c."verb" <> '' group by c."verb"`)
  return found
    .map(({ verb, claims }) => ({ verb, claims: Number(claims) }))
    .sort((a, b) => b.claims - a.claims || (a.verb < b.verb ? -1 : 1))
    .slice(0, mostVerbs)
}
