import 'server-only'
import { findCountry } from '@/lib/countries/found-country'
import { readConsistently } from '@/lib/db/data-version'
import type { Database } from '@/lib/db/open'
import { Prisma } from '@/prisma/client/sqlite'
import { readMarks, withMarks } from '../corrections/curve-marks'
import { withDisputedTotals } from '../disputed-totals'
import { withEvents } from '../events/with-events'
import { allFigures, daysOf, type FigureFilter } from '../figure-filter'
import { narrowable, readReporters } from '../filter-options'
import { type CountryOperation, ofOperations, ofOperator, readOperations } from '../operations'
import { readParts, withPartsAlone } from '../parts-data'
import { readProtectedPeople, shownParts } from '../people'
import { daysOfPeriod, readFilteredFigures } from '../period/period-data'
import { withNewest } from '../same-thing'
import { withSumsOfParts } from '../sums-of-parts'
import type { MetricRecord } from './metric-record'

/**
 * One metric over a whole country, narrowed to an operator and a period as a country is; null where no report speaks of such
 * a country, or there is no such metric. The words for it are those of all reports.
 */
export function readMetricPage(
  database: Database,
  countryCode: string,
  key: string,
  language: string,
  filter: FigureFilter = allFigures,
): Promise<MetricRecord | null> {
  return readConsistently(database, async () => {
    const country = await findCountry(database, countryCode, language)
    const stored = await database.metric.findUnique({ where: { key } })
    if (country === null || stored === null) return null
    const all = await readOperations(database, [country.id], language)
    const operations = ofOperator(all, filter.operator)
    const operation = { id: { in: operations.map(({ id }) => id) } }
    const [metrics, parts, verbs, reporters, marks] = await Promise.all([
      readFilteredFigures(database, country, all, language, filter, key),
      readParts(database, { placeId: country.id, metricKey: key }, operations, filter, language),
      readVerbs(database, all, key),
      readReporters(database, { placeId: country.id, metricKey: key }),
      readMarks(database, { operation, metricKey: key }, daysOfPeriod(filter)),
    ])
    const place = { countryId: country.id, code: country.code, kind: 'country' }
    const noted = await withEvents(
      database,
      withMarks(metrics, marks),
      { countryId: country.id, placeCode: null },
      daysOf(filter),
    )
    const newest = await withNewest(database, noted, operations, place)
    const marked = await withSumsOfParts(database, newest, operations, language)
    const people = stored.people ? await readProtectedPeople(database, country.id, daysOf(filter)) : null
    const [metric] = await withDisputedTotals(database, marked, { operations }, daysOfPeriod(filter))
    if (metric === undefined) return null
    return {
      country: {
        code: country.code,
        name: country.name,
        state: country.state,
      },
      metric: stored.people ? metric : (withPartsAlone([metric], parts)[0] ?? metric),
      parts: shownParts(parts.get(key) ?? [], operations, { metric: key, code: country.code }, people),
      imasNote: stored.imasNote,
      ...verbs,
      narrowable: narrowable(all, reporters, filter.operator, language),
    }
  })
}

/** More words than this are counted. */
const mostVerbs = 12

async function readVerbs(database: Database, operations: readonly CountryOperation[], metricKey: string) {
  const found = await database.$queryRaw<{ verb: string; claims: number | bigint }[]>(Prisma.sql`
    select c."verb" as "verb", count(*) as "claims" from "Stream" s cross join "Claim" c
    where ${ofOperations(operations)} and s."metricKey" = ${metricKey} and c."streamId" = s."id"
      and c."ended" = '' and c."verb" <> '' group by c."verb"`)
  const verbs = found
    .map(({ verb, claims }) => ({ verb, claims: Number(claims) }))
    .sort((a, b) => b.claims - a.claims || (a.verb < b.verb ? -1 : 1))
    .slice(0, mostVerbs)
  return { verbs, moreVerbs: found.length - verbs.length }
}
