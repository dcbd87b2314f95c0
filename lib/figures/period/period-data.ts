import 'server-only'
import type { FoundCountry } from '@/lib/countries/found-country'
import { upwardsFrom } from '@/lib/curves/places-above'
import type { Database } from '@/lib/db/open'
import { countBoundsOf } from '@/lib/ledger/mark'
import type { AreaTree } from '@/lib/ledger/place-tree'
import { entryOf } from '@/lib/lookup/entry-of'
import { firstDay } from '@/lib/periods/month'
import { readFigures } from '../country/country-data'
import { daysOf, type FigureFilter } from '../figure-filter'
import { readLedgerTree } from '../ledger-tree'
import { type CountryOperation, ofOperator } from '../operations'
import { grouped, readMetrics, readPlaces } from '../rollup-data'
import type { PlaceSummaryRow } from '../summary-format'
import type { AreaRow, CurveStep, MetricFigures, PlaceName } from '../types'
import { type CutCurve, cutCurve, cutSteps, mostPoints } from './clip-to-period'
import {
  accountKey,
  accountsOfPeriod,
  type PeriodStream,
  readPeriodStreams,
  rowsOfPeriod,
} from './period-streams'
import type { DaySpan } from './streams-on-day'

/** A curve of one operator and metric; `part` is blank for the whole. */
export type PeriodCurve = CutCurve & { operationId: number; metricKey: string; part: string }

/**
 * The figures of a country, of all metrics or one, narrowed to an operator, a period of months, or both; all of them where the
 * filter asks for nothing or for an operator that is none of the country's. `all` are the country's operations. Of a period there
 * are the totals at its end; where it has a beginning, also what there was before, and rows are what was added. An operator that
 * has reported nothing by the end has no series.
 */
export async function readFilteredFigures(
  database: Database,
  country: FoundCountry,
  all: readonly CountryOperation[],
  language: string,
  filter: FigureFilter,
  metricKey?: string,
): Promise<MetricFigures[]> {
  const operations = ofOperator(all, filter.operator)
  if (filter.from === null && filter.to === null) {
    return readFigures(database, country, operations, language, metricKey)
  }
  const ofMetric = metricKey === undefined ? {} : { metricKey }
  const [curves, streams] = await Promise.all([
    readPeriodCurves(database, { placeId: country.id, part: '', ...ofMetric }, operations, filter),
    readPeriodStreams(database, operations, daysOf(filter), metricKey),
  ])
  return readPeriodFigures(database, country, country.code, { curves, streams }, filter, language, metricKey)
}

/** Every metric of a place of a country in a period, from its curves and from all streams of the operations. */
export async function readPeriodFigures(
  database: Database,
  country: { id: number },
  place: string,
  { curves, streams }: { curves: readonly PeriodCurve[]; streams: readonly PeriodStream[] },
  filter: FigureFilter,
  language: string,
  metricKey?: string,
): Promise<MetricFigures[]> {
  const { from } = filter
  const period = daysOf(filter)
  const [metrics, tree] = await Promise.all([
    readMetrics(database, language, metricKey),
    readLedgerTree(database, country.id),
  ])
  const rows = rowsOfPeriod(tree, place, streams, period)
  const levelOf = levelsAtEnd(tree, place, streams, period)
  const nameOf = await readNames(database, [...rows.values()].flat(), language)
  return metrics.map((metric) => {
    const all = curves.filter(({ metricKey }) => metricKey === metric.key)
    const own = metric.kind === 'stock' ? all.flatMap((curve) => asLevel(curve, levelOf(curve))) : all
    return {
      ...metric,
      ...cutSteps(own),
      rows: own.flatMap((curve) =>
        (rows.get(accountKey(curve)) ?? [])
          .filter(({ value, lastDay }) => value !== 0n || from === null || lastDay >= firstDay(from))
          .map((row) => ({
            ...toAreaRow(row, nameOf),
            around: upwardsFrom(tree, row.place).slice(1),
            ...(metric.operators === 'same' ? { operator: curve.series.operator.key } : {}),
          })),
      ),
      period,
    }
  })
}

/** The level of a place at the end of a period, of each operation and stock. */
function levelsAtEnd(tree: AreaTree, place: string, streams: readonly PeriodStream[], period: DaySpan) {
  const ofStocks = streams.filter(({ limit }) => limit !== undefined)
  const levels = new Map(
    accountsOfPeriod(tree, ofStocks, period).map(([key, rowsAt]) => [key, rowsAt(place, 'whole')[0]]),
  )
  return (account: { operationId: number; metricKey: string }) => levels.get(accountKey(account))
}

/** A curve as of the level at its end; none where what was stated is too old by then. */
function asLevel(curve: PeriodCurve, level: PlaceSummaryRow | undefined): PeriodCurve[] {
  if (level === undefined) return []
  const { before: _, ...series } = curve.series
  const { value, lastDay, statedFrom } = level
  const days = { lastDay, ...(statedFrom === undefined ? {} : { statedFrom }) }
  return [{ ...curve, series: { ...series, value, ...countBoundsOf(level), ...days } }]
}

/** The roll-ups of a place as of the end of a period, with the steps within it by day and by month. */
export async function readPeriodCurves(
  database: Database,
  which: { placeId: number; part: string | { not: string }; metricKey?: string },
  operations: readonly CountryOperation[],
  filter: FigureFilter,
): Promise<PeriodCurve[]> {
  const { from, to } = filter
  const rollups = await database.rollup.findMany({
    where: { ...which, lastDay: { not: '' }, operationId: { in: operations.map(({ id }) => id) } },
  })
  const ids = { in: rollups.map(({ id }) => id) }
  const day = daysOfPeriod(filter)
  const [months, counted] = await Promise.all([
    database.rollupMonth.findMany({
      where: { rollupId: ids, ...(to === null ? {} : { month: { lte: to } }) },
      orderBy: { month: 'asc' },
    }),
    database.rollupPoint.groupBy({ by: ['rollupId'], where: { rollupId: ids, day }, _count: { _all: true } }),
  ])
  const many = byMonth(rollups, new Map(counted.map(({ rollupId, _count }) => [rollupId, _count._all])))
  const few = counted.map(({ rollupId }) => rollupId).filter((id) => !many.has(id))
  const points = await database.rollupPoint.findMany({
    where: { rollupId: { in: few }, day },
    orderBy: { day: 'asc' },
  })
  const monthsOf = grouped(months, (month) => month)
  const pointsOf = grouped(
    points,
    ({ day, value, ...bounds }): CurveStep => ({ day, value, ...countBoundsOf(bounds) }),
  )
  return operations.flatMap(({ id: operationId, operator, position }) =>
    rollups
      .filter((rollup) => rollup.operationId === operationId)
      .flatMap(
        ({ id, metricKey, part, firstDay, lastDay, conflictDay, conflictSum: sum, conflictHigh: high }) => {
          const conflict =
            conflictDay === '' || sum === null || high === null ? null : { day: conflictDay, sum, high }
          const curve = cutCurve(
            { operator, position, firstDay, lastDay, conflict },
            monthsOf.get(id) ?? [],
            many.has(id) ? null : (pointsOf.get(id) ?? []),
            { from, to },
          )
          return curve === null ? [] : { operationId, metricKey, part, ...curve }
        },
      ),
  )
}

/** The roll-ups of metrics with too many points to be given by day; where parts stand beside each other, each is one's own. */
function byMonth(
  rollups: readonly { id: number; metricKey: string; part: string }[],
  pointsOf: ReadonlyMap<number, number>,
): Set<number> {
  const points = new Map<string, number>()
  const whole = ({ metricKey, part }: { metricKey: string; part: string }) => `${metricKey} ${part}`
  for (const rollup of rollups) {
    points.set(whole(rollup), (points.get(whole(rollup)) ?? 0) + (pointsOf.get(rollup.id) ?? 0))
  }
  return new Set(rollups.filter((rollup) => entryOf(points, whole(rollup)) > mostPoints).map(({ id }) => id))
}

/** A condition on days that lie within a filter's period. */
export function daysOfPeriod(filter: FigureFilter): { gte?: string; lte?: string } {
  const { from, to } = daysOf(filter)
  return { ...(from === null ? {} : { gte: from }), ...(to === null ? {} : { lte: to }) }
}

async function readNames(database: Database, rows: readonly PlaceSummaryRow[], language: string) {
  const codes = [...new Set(rows.flatMap(({ place, area }) => [place, ...area]))]
  const places = await readPlaces(database, { code: { in: codes } }, language)
  const known = new Map(places.map(({ id: _, ...name }) => [name.code, name]))
  return (code: string): PlaceName => known.get(code) ?? { code, kind: '', name: code }
}

function toAreaRow(
  { kind, place, area, value, mark, claims, lastDay, statedFrom }: PlaceSummaryRow,
  nameOf: (code: string) => PlaceName,
): AreaRow {
  const about = { kind, within: nameOf(place), joint: area.map(nameOf) }
  const stated = statedFrom === undefined ? {} : { statedFrom }
  return { ...about, value, ...countBoundsOf(mark), claims, lastDay, ...stated }
}
