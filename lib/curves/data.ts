import 'server-only'
import type { AreaRow, MetricFigures, PlaceName, Series, Step } from '../charts/figures'
import type { Database } from '../db/open'
import { readAtOneVersion } from '../db/version'
import { nameIn } from '../i18n/names'
import { lastDay } from '../periods/month'
import type { BaseUnit, UnitCode } from '../quantities/units'

/** What a country's record holds, in figures. */
export type Summary = {
  reports: number
  claims: number
  operators: number
  firstDay: string
  lastDay: string
}

/** A country as it is listed: its name and the total of each metric over its operators. */
export type CountryHead = {
  code: string
  name: string
  summary: Summary
  metrics: MetricFigures[]
}

/** Past this many points of a metric its curve is given by month: nobody could tell them apart in a drawing. */
export const mostPoints = 600

/** Every country that has claims, by name, with the heads of its curves: series without steps, no rows. */
export function readCountries(database: Database, language: string): Promise<CountryHead[]> {
  return readAtOneVersion(database, async () => {
    const [summaries, metrics] = await Promise.all([
      database.countrySummary.findMany({
        where: { claims: { gt: 0 } },
        include: { country: { include: { names: { where: { alias: false } } } } },
      }),
      readMetrics(database, language),
    ])
    const placeIds = summaries.map(({ countryId }) => countryId)
    const heads = await readHeads(database, placeIds, language)
    return summaries
      .map(({ country, ...summary }) => ({
        code: country.code,
        name: nameIn(country.names, language, country.code),
        summary: summaryOf(summary),
        metrics: metrics.map((metric) => ({
          ...metric,
          series: heads
            .filter((head) => head.placeId === country.id && head.metricKey === metric.key)
            .map(({ series }) => series),
        })),
      }))
      .sort((a, b) => a.name.localeCompare(b.name, language))
  })
}

/** One country with its curves and the rows that add up to them, or null where no report speaks of such a country. */
export function readCountry(database: Database, code: string, language: string): Promise<CountryHead | null> {
  return readAtOneVersion(database, async () => {
    const country = await findCountry(database, code, language)
    if (country === null) return null
    const [metrics, heads] = await Promise.all([
      readMetrics(database, language),
      readHeads(database, [country.id], language),
    ])
    const counted = await database.rollupPoint.groupBy({
      by: ['rollupId'],
      where: { rollupId: { in: heads.map(({ rollupId }) => rollupId) } },
      _count: { _all: true },
    })
    const pointsOf = new Map(counted.map(({ rollupId, _count }) => [rollupId, _count._all]))
    const grains = new Map(
      metrics.map(({ key }) => {
        const own = heads.filter(({ metricKey }) => metricKey === key)
        const points = own.reduce((sum, { rollupId }) => sum + (pointsOf.get(rollupId) ?? 0), 0)
        return [key, points > mostPoints ? ('month' as const) : ('day' as const)]
      }),
    )
    const rollupsBy = (grain: 'day' | 'month') =>
      heads.filter(({ metricKey }) => grains.get(metricKey) === grain).map(({ rollupId }) => rollupId)
    const [daily, monthly, rows] = await Promise.all([
      readDailySteps(database, rollupsBy('day')),
      readMonthlySteps(database, rollupsBy('month')),
      readRows(
        database,
        heads.map(({ rollupId }) => rollupId),
        language,
      ),
    ])
    return {
      code: country.code,
      name: country.name,
      summary: country.summary,
      metrics: metrics.map((metric) => {
        const own = heads.filter(({ metricKey }) => metricKey === metric.key)
        return {
          ...metric,
          grain: grains.get(metric.key) ?? 'day',
          series: own.map(({ rollupId, series }) => ({
            ...series,
            steps: daily.get(rollupId) ?? monthly.get(rollupId) ?? [],
          })),
          rows: own.flatMap(({ rollupId }) => rows.get(rollupId) ?? []),
        }
      }),
    }
  })
}

/** A country that reports speak of, by its code in small letters or large; null for any other. */
export async function findCountry(database: Database, code: string, language: string) {
  const place = await database.place.findUnique({
    where: { code: code.toUpperCase() },
    include: { names: { where: { alias: false } }, summary: true },
  })
  if (place === null || place.kind !== 'country' || place.summary === null) return null
  return {
    id: place.id,
    code: place.code,
    name: nameIn(place.names, language, place.code),
    summary: summaryOf(place.summary),
  }
}

async function readMetrics(database: Database, language: string): Promise<MetricFigures[]> {
  const metrics = await database.metric.findMany({ include: { texts: true }, orderBy: { position: 'asc' } })
  return metrics.map(({ key, baseUnit, displayUnit, texts }) => ({
    key,
    label: nameIn(
      texts.map(({ language, label }) => ({ language, name: label })),
      language,
      key,
    ),
    definition: nameIn(
      texts.map(({ language, definition }) => ({ language, name: definition })),
      language,
      '',
    ),
    unit: { baseUnit: baseUnit as BaseUnit, displayUnit: displayUnit as UnitCode },
    grain: 'day',
    series: [],
    rows: [],
  }))
}

/** The roll-ups of whole countries, operators in the order in which they came onto the country's record. */
async function readHeads(database: Database, placeIds: number[], language: string) {
  const [rollups, operations] = await Promise.all([
    database.rollup.findMany({ where: { placeId: { in: placeIds }, part: '' } }),
    database.operation.findMany({
      where: { countryId: { in: placeIds } },
      include: { operator: { include: { names: { where: { alias: false } } } } },
      orderBy: { id: 'asc' },
    }),
  ])
  return operations.flatMap((operation) => {
    const position = operations.filter(
      ({ countryId, id }) => countryId === operation.countryId && id < operation.id,
    ).length
    return rollups
      .filter(({ operationId }) => operationId === operation.id)
      .map((rollup) => {
        const { value, atLeast, claims, firstDay, lastDay, conflictDay, conflictSum, conflictHigh } = rollup
        const { operator } = operation
        const series: Series = {
          operator: {
            key: operator.key,
            name: nameIn(operator.names, language, operator.key),
            party: operator.standing === 'party',
          },
          position,
          value,
          atLeast,
          claims,
          firstDay,
          lastDay,
          steps: [],
          conflict:
            conflictDay === '' || conflictSum === null || conflictHigh === null
              ? null
              : { day: conflictDay, sum: conflictSum, high: conflictHigh },
        }
        return { rollupId: rollup.id, metricKey: rollup.metricKey, placeId: rollup.placeId, series }
      })
  })
}

async function readDailySteps(database: Database, rollupIds: number[]): Promise<Map<number, Step[]>> {
  const points = await database.rollupPoint.findMany({
    where: { rollupId: { in: rollupIds } },
    orderBy: [{ rollupId: 'asc' }, { day: 'asc' }],
  })
  return grouped(points, ({ day, value, atLeast }) => ({ day, value, atLeast }))
}

/** A month's step stands on its last day, or on the last day of a claim in it where no later one follows. */
async function readMonthlySteps(database: Database, rollupIds: number[]): Promise<Map<number, Step[]>> {
  const months = await database.rollupMonth.findMany({
    where: { rollupId: { in: rollupIds } },
    orderBy: [{ rollupId: 'asc' }, { month: 'asc' }],
  })
  return grouped(months, ({ month, value, atLeast, lastDay: last, rollupId }, next) => ({
    day: next?.rollupId === rollupId || last === '' ? lastDay(month) : last,
    value,
    atLeast,
  }))
}

async function readRows(
  database: Database,
  rollupIds: number[],
  language: string,
): Promise<Map<number, AreaRow[]>> {
  const rows = await database.rollupRow.findMany({
    where: { rollupId: { in: rollupIds } },
    orderBy: [{ rollupId: 'asc' }, { position: 'asc' }],
  })
  const jointCodes = rows.flatMap(({ areaKey }) => (areaKey === '' ? [] : areaKey.split('+')))
  const [within, joint] = await Promise.all([
    readPlaces(database, { id: { in: [...new Set(rows.map(({ placeId }) => placeId))] } }, language),
    readPlaces(database, { code: { in: [...new Set(jointCodes)] } }, language),
  ])
  const byId = new Map(within.map((place) => [place.id, place]))
  const byCode = new Map(joint.map((place) => [place.code, place]))
  return grouped(rows, ({ kind, placeId, areaKey, value, atLeast, claims, lastDay }) => ({
    kind: kind as AreaRow['kind'],
    within: byId.get(placeId)!,
    joint:
      areaKey === ''
        ? []
        : areaKey.split('+').map((code) => byCode.get(code) ?? { code, kind: '', name: code }),
    value,
    atLeast,
    claims,
    lastDay,
  }))
}

async function readPlaces(
  database: Database,
  where: { id: { in: number[] } } | { code: { in: string[] } },
  language: string,
): Promise<(PlaceName & { id: number })[]> {
  const places = await database.place.findMany({ where, include: { names: { where: { alias: false } } } })
  return places.map(({ id, code, kind, names }) => ({ id, code, kind, name: nameIn(names, language, code) }))
}

function grouped<Row extends { rollupId: number }, Item>(
  rows: Row[],
  toItem: (row: Row, next: Row | undefined) => Item,
): Map<number, Item[]> {
  const groups = new Map<number, Item[]>()
  rows.forEach((row, at) => {
    const group = groups.get(row.rollupId) ?? []
    group.push(toItem(row, rows[at + 1]))
    groups.set(row.rollupId, group)
  })
  return groups
}

function summaryOf({ reports, claims, operators, firstDay, lastDay }: Summary): Summary {
  return { reports, claims, operators, firstDay, lastDay }
}
