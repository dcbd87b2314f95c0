import 'server-only'
import type { AreaRow, MetricFigures, PlaceName, Series, Step } from '../charts/figures'
import type { Database } from '../db/open'
import { readAtOneVersion } from '../db/version'
import { firstDay, lastDay, type Month } from '../periods/month'
import type { CountryFigures } from './country-record'
import { findCountry, operatorsByName, readCountry } from './data'
import { daysOf, type FigureFilter } from './figure-filter'
import { type CountryOperation, narrowed, readOperations } from './operations'
import { accountKey, readPeriodRows } from './period-stands'
import { grouped, mostPoints, readMetrics, readPlaces } from './rollup-data'
import type { SummaryRow } from './summary-format'

/**
 * A country's figures narrowed to an operator, a period of months, or both; all of them where the filter asks for nothing or
 * for an operator that is none of the country's. Of a period there are the totals at its end; where it has a beginning, also
 * what there was before, and rows are what was added. An operator that has reported nothing by the end has no series.
 */
export function readFilteredCountry(
  database: Database,
  code: string,
  language: string,
  filter: FigureFilter,
): Promise<CountryFigures | null> {
  const { from, to } = filter
  if (from === null && to === null) return readCountry(database, code, language, filter.operator)
  const period = daysOf(filter)
  return readAtOneVersion(database, async () => {
    const country = await findCountry(database, code, language)
    if (country === null) return null
    const all = await readOperations(database, [country.id], language)
    const operations = narrowed(all, filter.operator)
    const [metrics, curves, rows] = await Promise.all([
      readMetrics(database, language),
      readCurves(database, country.id, operations, filter),
      readPeriodRows(
        database,
        country,
        operations.map(({ id }) => id),
        period,
      ),
    ])
    const nameOf = await readNames(database, [...rows.values()].flat(), language)
    return {
      code: country.code,
      name: country.name,
      summary: country.summary,
      state: country.state,
      operators: operatorsByName(all, language),
      metrics: metrics.map((metric) => {
        const own = curves.filter(({ metricKey }) => metricKey === metric.key)
        return {
          ...metric,
          ...cutSteps(own),
          rows: own.flatMap((curve) =>
            (rows.get(accountKey(curve)) ?? [])
              .filter(({ value, lastDay }) => value !== 0n || from === null || lastDay >= firstDay(from))
              .map((row) => toAreaRow(row, nameOf)),
          ),
          period,
        }
      }),
    }
  })
}

interface Curve {
  operationId: number
  metricKey: string
  series: Omit<Series, 'steps'>
  /** Null where there are more than anybody could tell apart. */
  days: Step[] | null
  months: Step[]
}

/** The roll-ups of a country as of the end of a period, with the steps within it by day and by month. */
async function readCurves(
  database: Database,
  countryId: number,
  operations: readonly CountryOperation[],
  { from, to }: FigureFilter,
): Promise<Curve[]> {
  const rollups = await database.rollup.findMany({
    where: {
      placeId: countryId,
      part: '',
      lastDay: { not: '' },
      operationId: { in: operations.map(({ id }) => id) },
    },
  })
  const ids = { in: rollups.map(({ id }) => id) }
  const days = {
    ...(from === null ? {} : { gte: firstDay(from) }),
    ...(to === null ? {} : { lte: lastDay(to) }),
  }
  const [months, counted] = await Promise.all([
    database.rollupMonth.findMany({
      where: { rollupId: ids, ...(to === null ? {} : { month: { lte: to } }) },
      orderBy: { month: 'asc' },
    }),
    database.rollupPoint.groupBy({
      by: ['rollupId'],
      where: { rollupId: ids, day: days },
      _count: { _all: true },
    }),
  ])
  const few = counted.filter(({ _count }) => _count._all <= mostPoints).map(({ rollupId }) => rollupId)
  const points = await database.rollupPoint.findMany({
    where: { rollupId: { in: few }, day: days },
    orderBy: { day: 'asc' },
  })
  const many = new Set(counted.map(({ rollupId }) => rollupId).filter((id) => !few.includes(id)))
  const monthsOf = grouped(months, (month) => month)
  const pointsOf = grouped(points, ({ day, value, atLeast }): Step => ({ day, value, atLeast }))
  return operations.flatMap(({ id, operator, position }) =>
    rollups
      .filter(({ operationId }) => operationId === id)
      .flatMap((rollup): Curve[] => {
        const upToEnd = monthsOf.get(rollup.id) ?? []
        const stand = standAfter(upToEnd)
        if (stand === null || stand.lastDay === '') return []
        const within = upToEnd.filter(({ month }) => from === null || month >= from)
        const before = from === null ? null : standAfter(upToEnd.filter(({ month }) => month < from))
        const carried = before !== null && before.lastDay !== '' ? before : null
        const { conflictDay: day, conflictSum: sum, conflictHigh: high } = rollup
        const conflicts = day !== '' && sum !== null && high !== null && (to === null || day <= lastDay(to))
        return [
          {
            operationId: id,
            metricKey: rollup.metricKey,
            series: {
              operator,
              position,
              ...stand,
              claims: within.reduce((sum, { claims }) => sum + claims, 0),
              firstDay: carried !== null && from !== null ? firstDay(from) : rollup.firstDay,
              months: upToEnd
                .slice(Math.max(0, upToEnd.length - within.length - 1))
                .map(({ month, value }) => ({ month, value })),
              conflict: conflicts ? { day, sum, high } : null,
              ...(from === null ? {} : { before: carried ?? { value: 0n, atLeast: false, lastDay: '' } }),
            },
            days: many.has(rollup.id) ? null : startingWith(carried, from, pointsOf.get(rollup.id) ?? []),
            months: startingWith(
              carried,
              from,
              within.map(({ month, value, atLeast, lastDay: last }, at) => ({
                day: at < within.length - 1 || last === '' ? lastDay(month) : last,
                value,
                atLeast,
              })),
            ),
          },
        ]
      }),
  )
}

/** What months, in their order, come to; null where there are none. */
function standAfter(months: readonly { month: Month; value: bigint; atLeast: boolean; lastDay: string }[]) {
  const last = months.at(-1)
  if (last === undefined) return null
  const reported = months.findLast(({ lastDay }) => lastDay !== '')
  return { value: last.value, atLeast: last.atLeast, lastDay: reported?.lastDay ?? '' }
}

/** The steps of a period, after the total that there was before it, if any. */
function startingWith(
  before: { value: bigint; atLeast: boolean } | null,
  from: Month | null,
  steps: Step[],
): Step[] {
  if (before === null || from === null || steps[0]?.day === firstDay(from)) return steps
  return [{ day: firstDay(from), value: before.value, atLeast: before.atLeast, carried: true }, ...steps]
}

/** Steps by day, or by month where a metric has too many of them. */
function cutSteps(curves: readonly Curve[]): Pick<MetricFigures, 'grain' | 'series'> {
  const points = curves.reduce((sum, { days }) => sum + (days?.length ?? mostPoints + 1), 0)
  const grain = points > mostPoints ? 'month' : 'day'
  return {
    grain,
    series: curves.map(({ series, days, months }) => ({
      ...series,
      steps: grain === 'day' ? (days ?? months) : months,
    })),
  }
}

async function readNames(database: Database, rows: readonly SummaryRow[], language: string) {
  const codes = [...new Set(rows.flatMap(({ place, area }) => [place, ...area]))]
  const places = await readPlaces(database, { code: { in: codes } }, language)
  const known = new Map(places.map(({ id: _, ...name }) => [name.code, name]))
  return (code: string): PlaceName => known.get(code) ?? { code, kind: '', name: code }
}

function toAreaRow(
  { kind, place, area, value, atLeast, claims, lastDay }: SummaryRow,
  nameOf: (code: string) => PlaceName,
): AreaRow {
  return { kind, within: nameOf(place), joint: area.map(nameOf), value, atLeast, claims, lastDay }
}
