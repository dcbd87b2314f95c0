import 'server-only'
import type { AreaRow, MetricFigures, PlaceName, Series, Step } from '../charts/figures'
import type { Database } from '../db/open'
import { nameIn } from '../i18n/names'
import { lastDay } from '../periods/month'
import type { BaseUnit, UnitCode } from '../quantities/units'

/** Past this many points of a metric its curve is given by month: nobody could tell them apart in a drawing. */
export const mostPoints = 600

export async function readMetrics(database: Database, language: string): Promise<MetricFigures[]> {
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
export async function readHeads(database: Database, placeIds: number[], language: string) {
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

/** The roll-ups of a whole country, parts left out. */
const ofCountry = (placeId: number, metricKeys?: string[]) => ({
  rollup: { placeId, part: '', ...(metricKeys === undefined ? {} : { metricKey: { in: metricKeys } }) },
})

/** Whether a metric's curve is given by day or, where it has too many points, by month. */
export async function readGrains(
  database: Database,
  countryId: number,
): Promise<Map<string, 'day' | 'month'>> {
  const [rollups, counted] = await Promise.all([
    database.rollup.findMany({ where: ofCountry(countryId).rollup, select: { id: true, metricKey: true } }),
    database.rollupPoint.groupBy({ by: ['rollupId'], where: ofCountry(countryId), _count: { _all: true } }),
  ])
  const metricOf = new Map(rollups.map(({ id, metricKey }) => [id, metricKey]))
  const points = new Map<string, number>()
  for (const { rollupId, _count } of counted) {
    const metric = metricOf.get(rollupId)
    if (metric !== undefined) points.set(metric, (points.get(metric) ?? 0) + _count._all)
  }
  return new Map([...points].map(([metric, count]) => [metric, count > mostPoints ? 'month' : 'day']))
}

export async function readDailySteps(
  database: Database,
  countryId: number,
  metricKeys: string[],
): Promise<Map<number, Step[]>> {
  const points = await database.rollupPoint.findMany({
    where: ofCountry(countryId, metricKeys),
    orderBy: [{ rollupId: 'asc' }, { day: 'asc' }],
  })
  return grouped(points, ({ day, value, atLeast }) => ({ day, value, atLeast }))
}

/** A month's step stands on its last day, or on the last day of a claim in it where no later one follows. */
export async function readMonthlySteps(
  database: Database,
  countryId: number,
  metricKeys: string[],
): Promise<Map<number, Step[]>> {
  const months = await database.rollupMonth.findMany({
    where: ofCountry(countryId, metricKeys),
    orderBy: [{ rollupId: 'asc' }, { month: 'asc' }],
  })
  return grouped(months, ({ month, value, atLeast, lastDay: last, rollupId }, next) => ({
    day: next?.rollupId === rollupId || last === '' ? lastDay(month) : last,
    value,
    atLeast,
  }))
}

export async function readRows(
  database: Database,
  countryId: number,
  language: string,
): Promise<Map<number, AreaRow[]>> {
  const rows = await database.rollupRow.findMany({
    where: ofCountry(countryId),
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
