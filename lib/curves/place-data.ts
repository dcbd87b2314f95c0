import 'server-only'
import type { AreaRow, MetricFigures, PlaceName, Series } from '@/lib/charts/figures'
import type { Database } from '@/lib/db/open'
import { readAtOneVersion } from '@/lib/db/version'
import { nameIn } from '@/lib/i18n/names'
import type { PlaceTree } from '@/lib/places/tree'
import { readClaims } from '@/lib/reports/read-claims'
import type { SourcedClaim } from '@/lib/reports/shown'
import { findCountry, readRollups } from './data'
import { type CountryOperation, readOperations } from './operations'
import type { PlaceRecord } from './place-record'
import {
  areaAbout,
  type PlaceStreams,
  readOwnSeries,
  readPlaceStreams,
  readPlaceTree,
  stepsByMonth,
  toShared,
} from './place-streams'
import { mostPoints, readMetrics, readPlaces } from './rollup-data'

/** How many figures a place's page lists: the latest. */
export const claimsListed = 100

/**
 * One place inside a country, with its curves and the rows that add up to them; null where the country has no such place.
 * An operator's count of it is the roll-up where reports name places inside it, else what its own stream says.
 */
export function readPlace(
  database: Database,
  countryCode: string,
  code: string,
  language: string,
): Promise<PlaceRecord | null> {
  return readAtOneVersion(database, async () => {
    const country = await findCountry(database, countryCode, language)
    if (country === null) return null
    const found = await database.place.findFirst({
      where: { code, countryId: country.id },
      include: { names: { orderBy: { id: 'asc' } } },
    })
    if (found === null || found.id === country.id) return null
    const place = named(found, language)
    const tree = await readPlaceTree(database, country.id)
    const above = tree.ancestorsOf(code).reverse()
    const [operations, metrics, streams] = await Promise.all([
      readOperations(database, [country.id], language),
      readMetrics(database, language),
      readPlaceStreams(database, country.id, tree, code),
    ])
    const [figures, claims, around] = await Promise.all([
      readFigures(database, { ...place, id: found.id }, operations, metrics, streams, language),
      readLatest(database, country.id, tree, code, language),
      readPlaces(
        database,
        { code: { in: [...above, ...streams.shared.flatMap(({ area }) => area)] } },
        language,
      ),
    ])
    const names = new Map(around.map(({ id: _, ...name }) => [name.code, name]))
    const nameOf = (other: string): PlaceName => names.get(other) ?? { code: other, kind: '', name: other }
    return {
      country: { code: country.code, name: country.name, state: country.state },
      place,
      above: above.map(nameOf),
      names: found.names.filter(({ alias }) => !alias).map(({ language, name }) => ({ language, name })),
      aliases: found.names.filter(({ alias }) => alias).map(({ name }) => name),
      metrics: figures,
      shared: toShared(streams.shared, operations, nameOf),
      claims,
    }
  })
}

function named(
  {
    code,
    kind,
    names,
  }: { code: string; kind: string; names: { language: string; name: string; alias: boolean }[] },
  language: string,
): PlaceName {
  return {
    code,
    kind,
    name: nameIn(
      names.filter(({ alias }) => !alias),
      language,
      code,
    ),
  }
}

async function readFigures(
  database: Database,
  place: PlaceName & { id: number },
  operations: readonly CountryOperation[],
  metrics: readonly MetricFigures[],
  streams: PlaceStreams,
  language: string,
): Promise<MetricFigures[]> {
  const { heads, grains, steps, months, rows } = await readRollups(
    database,
    place.id,
    operations,
    metrics,
    language,
  )
  const alone = streams.own.filter(
    ({ operationId, metricKey }) =>
      !heads.some((head) => head.operationId === operationId && head.metricKey === metricKey),
  )
  const own = await readOwnSeries(database, alone, operations)
  return metrics.map((metric) => {
    const rolled = heads.filter(({ metricKey, series }) => metricKey === metric.key && series.lastDay !== '')
    const single = own.filter(({ metricKey }) => metricKey === metric.key).map(({ series }) => series)
    const points = single.reduce((sum, series) => sum + series.steps.length, 0)
    const grain = points > mostPoints ? 'month' : (grains.get(metric.key) ?? 'day')
    const series = [
      ...rolled.map(({ rollupId, series }) => ({
        ...series,
        steps: steps.get(rollupId) ?? [],
        months: months.get(rollupId) ?? [],
      })),
      ...single,
    ]
    return {
      ...metric,
      grain,
      series: series
        .map((one) => (grain === 'month' ? { ...one, steps: stepsByMonth(one.steps) } : one))
        .sort((a, b) => a.position - b.position),
      rows: [
        ...rolled.flatMap(({ rollupId }) => rows.get(rollupId) ?? []),
        ...single.map((one) => rowOf(place, one)),
      ],
    }
  })
}

/** The row of a count that nothing inside the place has a part in. */
function rowOf({ code, kind, name }: PlaceName, { value, atLeast, claims, lastDay }: Series): AreaRow {
  return { kind: 'place', within: { code, kind, name }, joint: [], value, atLeast, claims, lastDay }
}

async function readLatest(
  database: Database,
  countryId: number,
  tree: PlaceTree,
  code: string,
  language: string,
): Promise<{ count: number; latest: SourcedClaim[] }> {
  const where = { stream: { operation: { countryId }, area: areaAbout(tree, code) } }
  const [count, latest] = await Promise.all([
    database.claim.count({ where }),
    database.claim.findMany({
      where,
      orderBy: [{ toDay: 'desc' }, { id: 'desc' }],
      take: claimsListed,
      select: { id: true },
    }),
  ])
  const claims = await readClaims(database, { id: { in: latest.map(({ id }) => id) } }, language)
  return {
    count,
    latest: claims.reverse().sort((a, b) => (a.to.day < b.to.day ? 1 : a.to.day > b.to.day ? -1 : 0)),
  }
}
