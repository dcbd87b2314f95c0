import 'server-only'
import type { AreaRow, MetricFigures, PlaceName, Series, Step } from '../charts/figures'
import type { MonthTotal } from '../charts/intervals'
import type { Database } from '../db/open'
import { nameIn } from '../i18n/names'
import { lastDay } from '../periods/month'
import type { BaseUnit, UnitCode } from '../quantities/units'
import { mostPoints } from './cut-curve'
import type { CountryOperation } from './operations'

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

/** The roll-ups of places by these operations, in their order. */
export async function readHeads(
  database: Database,
  placeIds: number[],
  operations: readonly CountryOperation[],
) {
  const rollups = await database.rollup.findMany({ where: { placeId: { in: placeIds }, part: '' } })
  return operations.flatMap(({ id, operator, position }) => {
    return rollups
      .filter(({ operationId }) => operationId === id)
      .map((rollup) => {
        const { value, atLeast, claims, firstDay, lastDay, conflictDay, conflictSum, conflictHigh } = rollup
        const series: Series = {
          operator,
          position,
          value,
          atLeast,
          claims,
          firstDay,
          lastDay,
          steps: [],
          months: [],
          conflict:
            conflictDay === '' || conflictSum === null || conflictHigh === null
              ? null
              : { day: conflictDay, sum: conflictSum, high: conflictHigh },
        }
        const { id: rollupId, metricKey, placeId, operationId } = rollup
        return { rollupId, metricKey, placeId, operationId, series }
      })
  })
}

/** The roll-ups of a place, parts left out. */
const ofPlace = (placeId: number, metricKeys?: string[]) => ({
  rollup: { placeId, part: '', ...(metricKeys === undefined ? {} : { metricKey: { in: metricKeys } }) },
})

/** Whether a metric's curve is given by day or, where it has too many points, by month. */
export async function readGrains(database: Database, placeId: number): Promise<Map<string, 'day' | 'month'>> {
  const [rollups, counted] = await Promise.all([
    database.rollup.findMany({ where: ofPlace(placeId).rollup, select: { id: true, metricKey: true } }),
    database.rollupPoint.groupBy({ by: ['rollupId'], where: ofPlace(placeId), _count: { _all: true } }),
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
  placeId: number,
  metricKeys: string[],
): Promise<Map<number, Step[]>> {
  const points = await database.rollupPoint.findMany({
    where: ofPlace(placeId, metricKeys),
    orderBy: [{ rollupId: 'asc' }, { day: 'asc' }],
  })
  return grouped(points, ({ day, value, atLeast }) => ({ day, value, atLeast }))
}

/** A month's step stands on its last day, or on the last day of a claim in it where no later one follows. */
export async function readMonthlySteps(
  database: Database,
  placeId: number,
  metricKeys: string[],
): Promise<Map<number, Step[]>> {
  const months = await database.rollupMonth.findMany({
    where: ofPlace(placeId, metricKeys),
    orderBy: [{ rollupId: 'asc' }, { month: 'asc' }],
  })
  return grouped(months, ({ month, value, atLeast, lastDay: last, rollupId }, next) => ({
    day: next?.rollupId === rollupId || last === '' ? lastDay(month) : last,
    value,
    atLeast,
  }))
}

/** Running totals of a place at the ends of the months in which kept claims end. */
export async function readMonthTotals(
  database: Database,
  placeId: number,
): Promise<Map<number, MonthTotal[]>> {
  const months = await database.rollupMonth.findMany({
    where: ofPlace(placeId),
    orderBy: [{ rollupId: 'asc' }, { month: 'asc' }],
  })
  return grouped(months, ({ month, value }) => ({ month, value }))
}

export async function readRows(
  database: Database,
  placeId: number,
  language: string,
): Promise<Map<number, AreaRow[]>> {
  const rows = await database.rollupRow.findMany({
    where: ofPlace(placeId),
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

/** Places by name, in no order. */
export async function readPlaces(
  database: Database,
  where: { id: { in: number[] } } | { code: { in: string[] } },
  language: string,
): Promise<(PlaceName & { id: number })[]> {
  const places = await database.place.findMany({ where, include: { names: { where: { alias: false } } } })
  return places.map(({ id, code, kind, names }) => ({ id, code, kind, name: nameIn(names, language, code) }))
}

/** Rows by their roll-up, in their order. */
export function grouped<Row extends { rollupId: number }, Item>(
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
