import 'server-only'
import { findCountry } from '@/lib/countries/found-country'
import { readConsistently } from '@/lib/db/data-version'
import type { Database } from '@/lib/db/open'
import { nameIn } from '@/lib/i18n/names'
import { countBoundsOf } from '@/lib/ledger/mark'
import { readPublishedClaims } from '@/lib/reports/published-claims'
import type { SourcedClaim } from '@/lib/reports/types'
import { Prisma } from '@/prisma/client/sqlite'
import { readMarks, withMarks } from '../corrections/curve-marks'
import { withDisputedTotals } from '../disputed-totals'
import { withEvents } from '../events/with-events'
import { allFigures, daysOf, type FigureFilter } from '../figure-filter'
import { narrowable, readReporters } from '../filter-options'
import { readLedgerTree } from '../ledger-tree'
import { readPositionsOf } from '../map/map-data'
import type { PositionedPlace } from '../map/map-record'
import { type CountryOperation, ofOperator, readOperations } from '../operations'
import { withPartsAlone } from '../parts-data'
import { cutSteps } from '../period/clip-to-period'
import { daysOfPeriod, readPeriodCurves, readPeriodFigures } from '../period/period-data'
import { accountKey, type PeriodStream, readPeriodStreams } from '../period/period-streams'
import { readMetrics, readPlaces, readRollups } from '../rollup-data'
import { withWhereabouts } from '../row-whereabouts'
import { shownMetrics, withNewest } from '../same-thing'
import { withSumsOfParts } from '../sums-of-parts'
import type { AreaRow, MetricFigures, PlaceName, Series } from '../types'
import { type GivenAround, givenAround } from './given-around'
import { readPlaceParts } from './place-parts'
import type { PlaceRecord } from './place-record'
import {
  areaWithin,
  type PlaceStreams,
  readOwnCurves,
  readPlaceStreams,
  readPlaceTree,
  standing,
  stepsByMonth,
  streamsAboutPlace,
  toShared,
} from './place-streams'

/** How many figures a place's page lists: the latest. */
export const claimsListed = 100

/**
 * One place inside a country, with its curves and the rows that add up to them, narrowed to an operator and a period as a
 * country is; null where the country has no such place. An operator's count of it is the roll-up where reports name places
 * inside it, else what its own stream says.
 */
export function readPlace(
  database: Database,
  countryCode: string,
  code: string,
  language: string,
  filter: FigureFilter = allFigures,
): Promise<PlaceRecord | null> {
  return readConsistently(database, async () => {
    const country = await findCountry(database, countryCode, language)
    if (country === null) return null
    const found = await database.place.findFirst({
      where: { code, countryId: country.id },
      include: { names: { orderBy: { id: 'asc' } } },
    })
    if (found === null || found.id === country.id) return null
    const place = { id: found.id, ...named(found, language) }
    const tree = await readPlaceTree(database, country.id)
    const above = tree.ancestorsOf(code).reverse()
    const all = await readOperations(database, [country.id], language)
    const [streams, reporters] = await Promise.all([
      readPlaceStreams(database, streamsAboutPlace(found.id, all), tree, code),
      readReporters(database, { placeId: found.id }),
    ])
    const operations = ofOperator(all, filter.operator)
    const operationIds = operations.map(({ id }) => id)
    const ofThese = (stream: { operationId: number }) => operationIds.includes(stream.operationId)
    const about = {
      own: streams.own.filter(ofThese),
      shared: streams.shared.filter(ofThese),
      inside: streams.inside.filter(ofThese),
      parts: streams.parts.filter(ofThese),
    }
    const inside = { operation: { id: { in: operationIds } }, area: areaWithin(tree, code) }
    const [{ metrics, shared, given }, parts, claims, around, marks] = await Promise.all([
      readFigures(database, { country, place, above }, operations, about, filter, language),
      readPlaceParts(database, place.id, about, operations, filter, language),
      readLatest(database, streamsAboutPlace(found.id, operations), filter, language),
      readPlaces(
        database,
        { code: { in: [...above, ...streams.shared.flatMap(({ area }) => area)] } },
        language,
      ),
      readMarks(database, inside, daysOfPeriod(filter)),
    ])
    const names = new Map(around.map(({ id: _, ...name }) => [name.code, name]))
    const nameOf = (other: string): PlaceName => names.get(other) ?? { code: other, kind: '', name: other }
    const of = { countryId: country.id, placeCode: code }
    const marked = withMarks(withPartsAlone(metrics, parts), marks)
    const noted = await withEvents(database, marked, of, daysOf(filter))
    const shown = shownMetrics(
      await withDisputedTotals(
        database,
        await withSumsOfParts(
          database,
          await withNewest(database, noted, operations, {
            countryId: country.id,
            code,
            kind: found.kind,
          }),
          operations,
          language,
          (other) => other === code || tree.isInside(other, code),
        ),
        { streams: about.inside },
        daysOfPeriod(filter),
      ),
      [...about.shared.map(({ metricKey }) => metricKey), ...given.map(({ metric }) => metric)],
    )
    return {
      country: { code: country.code, name: country.name, state: country.state },
      place: named(found, language),
      above: above.map(nameOf),
      names: found.names.filter(({ alias }) => !alias).map(({ language, name }) => ({ language, name })),
      aliases: found.names.filter(({ alias }) => alias).map(({ name }) => name),
      metrics: shown,
      positions: await readPlacePositions(database, code, shown, language),
      shared: toShared(about.shared, shared, filter, operations, nameOf),
      around: given
        .filter(({ metric }) => isUnstated(metrics.find(({ key }) => key === metric)))
        .map((one) => ({ ...one, around: nameOf(one.around) })),
      claims,
      narrowable: narrowable(
        all,
        [...reporters, ...streams.own, ...streams.shared],
        filter.operator,
        language,
      ),
    }
  })
}

/** Where a place lies, and what its figures name. */
function readPlacePositions(
  database: Database,
  code: string,
  metrics: readonly MetricFigures[],
  language: string,
): Promise<PositionedPlace[]> {
  const named = new Set(metrics.flatMap(({ rows }) => rows.map(({ within }) => within.code))).add(code)
  return readPositionsOf(database, { code: { in: [...named] } }, language)
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

/** A place's metrics, with what its joint figures came to. */
async function readFigures(
  database: Database,
  {
    country,
    place,
    above,
  }: { country: { id: number }; place: PlaceName & { id: number }; above: readonly string[] },
  operations: readonly CountryOperation[],
  streams: PlaceStreams,
  filter: FigureFilter,
  language: string,
): Promise<{ metrics: MetricFigures[]; shared: readonly PeriodStream[]; given: readonly GivenAround[] }> {
  if (filter.from === null && filter.to === null) {
    const all = await readAllFigures(database, place, operations, streams, language)
    const metrics = await withWhereabouts(database, country, place.code, operations, all)
    return { metrics, shared: standing(streams.shared), given: [] }
  }
  const which = { placeId: place.id, part: '' }
  const [rollups, rolled, stands] = await Promise.all([
    database.rollup.findMany({ where: which, select: { operationId: true, metricKey: true } }),
    readPeriodCurves(database, which, operations, filter),
    readPeriodStreams(database, operations, daysOf(filter)),
  ])
  const own = await readOwnCurves(database, withoutRollup(streams.own, rollups), operations, filter)
  const curves = [...rolled, ...own].sort((a, b) => a.series.position - b.series.position)
  const read = { curves, streams: stands }
  return {
    metrics: await readPeriodFigures(database, country, place.code, read, filter, language),
    shared: stands,
    given: givenAround(await readLedgerTree(database, country.id), above, stands, daysOf(filter)),
  }
}

/** Whether nothing is stated of the place itself or inside it within the period. */
const isUnstated = (metric: MetricFigures | undefined) =>
  metric?.series.every(({ claims }) => claims === 0) ?? true

type OfAccount = { operationId: number; metricKey: string }

function withoutRollup<Stream extends OfAccount>(
  streams: readonly Stream[],
  rollups: readonly OfAccount[],
): Stream[] {
  const rolled = new Set(rollups.map(accountKey))
  return streams.filter((stream) => !rolled.has(accountKey(stream)))
}

async function readAllFigures(
  database: Database,
  place: PlaceName & { id: number },
  operations: readonly CountryOperation[],
  streams: PlaceStreams,
  language: string,
): Promise<MetricFigures[]> {
  const metrics = await readMetrics(database, language)
  const { heads, grains, steps, months, rows } = await readRollups(database, place.id, operations, language)
  const own = await readOwnCurves(database, withoutRollup(streams.own, heads), operations, allFigures)
  return metrics.map((metric) => {
    const rolled = heads.filter(({ metricKey }) => metricKey === metric.key)
    const single = own.filter(({ metricKey }) => metricKey === metric.key)
    const cut = cutSteps(single)
    const grain = cut.grain === 'month' ? 'month' : (grains.get(metric.key) ?? 'day')
    const series = [
      ...rolled.map(({ rollupId, series }) => ({
        ...series,
        steps: steps.get(rollupId) ?? [],
        months: months.get(rollupId) ?? [],
      })),
      ...cut.series,
    ]
    return {
      ...metric,
      grain,
      series: series
        .map((one) => (grain === 'month' ? { ...one, steps: stepsByMonth(one.steps) } : one))
        .sort((a, b) => a.position - b.position),
      rows: [...(rows.get(metric.key) ?? []), ...cut.series.map((one) => rowOf(place, one, metric))],
    }
  })
}

/** The row of a count that nothing inside the place has a part in. */
function rowOf(
  { code, kind, name }: PlaceName,
  { value, claims, lastDay, operator, ...bounds }: Series,
  metric: Pick<MetricFigures, 'operators'>,
): AreaRow {
  const within = { code, kind, name }
  const owner = metric.operators === 'same' ? { operator: operator.key } : {}
  return { kind: 'place', within, joint: [], value, ...countBoundsOf(bounds), claims, lastDay, ...owner }
}

async function readLatest(
  database: Database,
  streams: Prisma.Sql,
  filter: FigureFilter,
  language: string,
): Promise<{ count: number; latest: SourcedClaim[] }> {
  const { from, to } = daysOf(filter)
  const which = Prisma.sql`from "Claim" c where c."streamId" in (${streams})
    ${from === null ? Prisma.empty : Prisma.sql`and c."toDay" >= ${from}`}
    ${to === null ? Prisma.empty : Prisma.sql`and c."toDay" <= ${to}`}`
  const [[counted], latest] = await Promise.all([
    database.$queryRaw<{ count: number | bigint }[]>(Prisma.sql`select count(*) as "count" ${which}`),
    database.$queryRaw<{ id: number | bigint }[]>(
      Prisma.sql`select c."id" as "id" ${which} order by c."toDay" desc, c."id" desc limit ${claimsListed}`,
    ),
  ])
  const claims = await readPublishedClaims(
    database,
    { id: { in: latest.map(({ id }) => Number(id)) } },
    language,
  )
  return {
    count: Number(counted?.count ?? 0),
    latest: claims.reverse().sort((a, b) => (a.to.day < b.to.day ? 1 : a.to.day > b.to.day ? -1 : 0)),
  }
}
