import 'server-only'
import type { Database } from '@/lib/db/open'
import { nameIn } from '@/lib/i18n/names'
import { countBoundsOf } from '@/lib/ledger/mark'
import { entryOf } from '@/lib/lookup/entry-of'
import type { MetricKind, MetricShown, OperatorsRule } from '@/lib/metrics/types'
import { lastDay } from '@/lib/periods/month'
import type { BaseUnit, UnitCode } from '@/lib/quantities/units'
import { Prisma } from '@/prisma/client/sqlite'
import type { CountryOperation } from './operations'
import { type MonthStand, mostPoints, openBounds } from './period/clip-to-period'
import type { MonthTotal } from './period/intervals'
import type { AreaRow, CurveStep, MetricFigures, PlaceName, Series } from './types'

/** Every metric, or the one of a key, without figures. */
export async function readMetrics(
  database: Database,
  language: string,
  key?: string,
): Promise<MetricFigures[]> {
  const metrics = await database.metric.findMany({
    where: key === undefined ? {} : { key },
    include: { texts: true },
    orderBy: { position: 'asc' },
  })
  return metrics.map(({ key, baseUnit, displayUnit, kind, operators, people, shown, texts }) => ({
    key,
    kind: kind as MetricKind,
    operators: operators as OperatorsRule,
    people,
    shown: shown as MetricShown,
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

/**
 * The roll-ups of places by these operations, in their order. An account whose figures are all unclear or set aside has no curve
 * and is left out. `part`: blank for wholes.
 */
export async function readHeads(
  database: Database,
  placeIds: number[],
  operations: readonly CountryOperation[],
  metricKey?: string,
  part: string | { not: string } = '',
) {
  const rollups = await database.rollup.findMany({
    // In one order whatever was written last, and as of a past day too.
    orderBy: { id: 'asc' },
    where: {
      placeId: { in: placeIds },
      part,
      lastDay: { not: '' },
      ...(metricKey === undefined ? {} : { metricKey }),
    },
  })
  return operations.flatMap(({ id, operator, position }) => {
    return rollups
      .filter(({ operationId }) => operationId === id)
      .map((rollup) => {
        const { value, claims, firstDay, lastDay, statedFrom, conflictDay, conflictSum, conflictHigh } =
          rollup
        const series: Series = {
          operator,
          position,
          value,
          ...countBoundsOf(rollup),
          claims,
          firstDay,
          lastDay,
          ...(statedFrom === '' ? {} : { statedFrom }),
          steps: [],
          months: [],
          conflict:
            conflictDay === '' || conflictSum === null || conflictHigh === null
              ? null
              : { day: conflictDay, sum: conflictSum, high: conflictHigh },
        }
        const { id: rollupId, metricKey, part, placeId, operationId } = rollup
        return { rollupId, metricKey, part, placeId, operationId, series }
      })
  })
}

/**
 * The curves of a place that has roll-ups, by the roll-ups' ids, and the rows that add up to them, by metric. A metric's curves
 * are given by day or, where all operators together have too many points, by month.
 */
export async function readRollups(
  database: Database,
  placeId: number,
  operations: readonly CountryOperation[],
  language: string,
  metricKey?: string,
) {
  const heads = await readHeads(database, [placeId], operations, metricKey)
  const ids = heads.map(({ rollupId }) => rollupId)
  const [grains, ends, rows] = await Promise.all([
    readGrains(database, placeId),
    readMonthEnds(database, ids),
    readRows(database, heads, language),
  ])
  const ofGrain = (grain: Grain) =>
    heads
      .filter(({ metricKey }) => (grains.get(metricKey) ?? 'day') === grain)
      .map(({ rollupId }) => rollupId)
  const daily = await readPoints(database, ofGrain('day'))
  const monthly = ofGrain('month').map((id) => [id, monthlySteps(ends.get(id) ?? [])] as const)
  const months = [...ends].map(
    ([id, own]) =>
      [
        id,
        own.map(({ month, value, ...bounds }): MonthTotal => ({ month, value, ...openBounds(bounds) })),
      ] as const,
  )
  return { heads, grains, steps: new Map([...daily, ...monthly]), months: new Map(months), rows }
}

type Grain = MetricFigures['grain']

/** Whether a metric's curves are given by day or by month. Points are counted up to where that is decided. */
async function readGrains(database: Database, placeId: number): Promise<Map<string, Grain>> {
  const counted = await database.$queryRaw<{ metric: string; points: number | bigint }[]>(Prisma.sql`
    select m."key" as "metric", (select count(*) from (
      select 1 as "one" from "Rollup" r join "RollupPoint" p on p."rollupId" = r."id"
      where r."placeId" = ${placeId} and r."part" = '' and r."metricKey" = m."key" limit ${mostPoints + 1}
    ) as "found") as "points" from "Metric" m`)
  return new Map(counted.map(({ metric, points }) => [metric, points > mostPoints ? 'month' : 'day']))
}

async function readPoints(
  database: Database,
  rollupIds: readonly number[],
): Promise<Map<number, CurveStep[]>> {
  const points = await database.rollupPoint.findMany({
    where: { rollupId: { in: [...rollupIds] } },
    orderBy: [{ rollupId: 'asc' }, { day: 'asc' }],
  })
  return grouped(points, ({ day, value, ...bounds }) => ({ day, value, ...countBoundsOf(bounds) }))
}

/** Running totals at the ends of the months in which kept claims end. */
async function readMonthEnds(
  database: Database,
  rollupIds: readonly number[],
): Promise<Map<number, MonthStand[]>> {
  const months = await database.rollupMonth.findMany({
    where: { rollupId: { in: [...rollupIds] } },
    orderBy: [{ rollupId: 'asc' }, { month: 'asc' }],
  })
  return grouped(months, (month) => month)
}

/** Curves by month, by the ids of their roll-ups. */
export async function readMonthlySteps(
  database: Database,
  rollupIds: readonly number[],
): Promise<Map<number, CurveStep[]>> {
  const ends = await readMonthEnds(database, rollupIds)
  return new Map([...ends].map(([id, own]) => [id, monthlySteps(own)]))
}

/** A month's step stands on its last day, or on the last day of a claim in it where no later one follows. */
function monthlySteps(ends: readonly MonthStand[]): CurveStep[] {
  return ends.map(({ month, value, lastDay: last, ...bounds }, at) => ({
    day: at < ends.length - 1 || last === '' ? lastDay(month) : last,
    value,
    ...countBoundsOf(bounds),
  }))
}

/** The rows of each metric by kind, place and joint area: added over roll-ups, or each operator's own where they say the same. */
async function readRows(
  database: Database,
  heads: readonly { rollupId: number; operationId: number; series: Pick<Series, 'operator'> }[],
  language: string,
): Promise<Map<string, AreaRow[]>> {
  if (heads.length === 0) return new Map()
  const rollupIds = heads.map(({ rollupId }) => rollupId)
  const operatorOf = new Map(heads.map(({ operationId, series }) => [operationId, series.operator.key]))
  const rows = await database.$queryRaw<AddedRow[]>(Prisma.sql`
    select r."metricKey" as "metric", x."kind" as "kind", x."placeId" as "placeId", x."areaKey" as "areaKey",
      cast(sum(x."value") as bigint) as "value", max(case when x."atLeast" then 1 else 0 end) as "atLeast",
      max(case when x."atMost" then 1 else 0 end) as "atMost",
      sum(x."claims") as "claims", max(x."lastDay") as "lastDay", min(x."statedFrom") as "statedFrom",
      case when m."operators" = 'same' then r."operationId" else 0 end as "operationId"
    from "RollupRow" x join "Rollup" r on r."id" = x."rollupId" join "Metric" m on m."key" = r."metricKey"
    where x."rollupId" in (${Prisma.join(rollupIds)})
    group by r."metricKey", x."kind", x."placeId", x."areaKey", case when m."operators" = 'same' then r."operationId" else 0 end
    order by 1, 2, 3, 4, 11`)
  const codesOf = ({ areaKey }: AddedRow) => (areaKey === '' ? [] : areaKey.split('+'))
  const [within, joint] = await Promise.all([
    readPlaces(database, { id: { in: [...new Set(rows.map(({ placeId }) => Number(placeId)))] } }, language),
    readPlaces(database, { code: { in: [...new Set(rows.flatMap(codesOf))] } }, language),
  ])
  const byId = new Map(within.map(({ id, ...place }) => [id, place]))
  const byCode = new Map(joint.map(({ id: _, ...place }) => [place.code, place]))
  const ofMetric = new Map<string, AreaRow[]>()
  for (const row of rows) {
    const own = ofMetric.get(row.metric) ?? []
    own.push({
      kind: row.kind,
      within: entryOf(byId, Number(row.placeId)),
      joint: codesOf(row).map((code) => byCode.get(code) ?? { code, kind: '', name: code }),
      value: BigInt(row.value),
      ...countBoundsOf({ atLeast: Number(row.atLeast) === 1, atMost: Number(row.atMost) === 1 }),
      claims: Number(row.claims),
      lastDay: row.lastDay,
      ...(row.statedFrom === '' ? {} : { statedFrom: row.statedFrom }),
      ...ownerOf(operatorOf.get(Number(row.operationId))),
    })
    ofMetric.set(row.metric, own)
  }
  return ofMetric
}

/** As the statement gives it: databases differ in which whole numbers are bigints. */
interface AddedRow {
  metric: string
  kind: AreaRow['kind']
  placeId: number | bigint
  areaKey: string
  value: number | bigint
  atLeast: number | bigint
  atMost: number | bigint
  claims: number | bigint
  lastDay: string
  statedFrom: string
  /** 0 where the row is added over operators. */
  operationId: number | bigint
}

const ownerOf = (operator: string | undefined) => (operator === undefined ? {} : { operator })

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
