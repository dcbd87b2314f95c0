import 'server-only'
import { z } from 'zod'
import type { SqlConnection } from '@/lib/db/connection'
import { choice, type QueryResult } from '@/lib/downloads/parameters'
import { loadMetrics } from '@/lib/metrics/data'
import { partInFile } from '@/lib/metrics/parts'
import type { Metric } from '@/lib/metrics/types'
import { problemWith } from '@/lib/problems/problem'
import { toDisplay } from '@/lib/quantities/units'
import { findSeries, isInAreas, seriesFaults } from '../claims/find-series'
import { parseSeriesId, type SeriesKeys, toSeriesId } from '../claims/series'
import { orNull } from '../fields'
import { curvePointItem } from '../items/figures'
import { documented, jsonOrCsv, pageParameters, seriesFilter } from '../parameters'
import { apiResource, pageOf } from '../resource'
import { allOf, isAmong, type SqlCondition } from '../sql'

type Whole = number | bigint

/** A point of either kind as it is stored. */
type PointRow = SeriesKeys & { day: string; value: Whole; derived: string } & (
    | { low: Whole; high: Whole | null }
    | { atLeast: Whole; atMost: Whole }
  )

/** Where points of a kind are kept: the statement that reads them, and how the id of a series is found. */
interface PointTables {
  columns: string
  tables: string
  id: string
  /** What a series is found by. */
  area: string
}

const ofSeries: PointTables = {
  columns: `p."value", p."low", p."high", p."derived"`,
  tables: `"Point" p join "Stream" s on s."id" = p."streamId" join "Area" a on a."id" = s."areaId"`,
  id: 'p."streamId"',
  area: '"Stream" s join "Area" a on a."id" = s."areaId"',
}

const ofTotals: PointTables = {
  columns: `p."value", p."atLeast", p."atMost", '' as "derived"`,
  tables: `"RollupPoint" p join "Rollup" s on s."id" = p."rollupId" join "Place" a on a."id" = s."placeId"`,
  id: 'p."rollupId"',
  area: '"Rollup" s join "Place" a on a."id" = s."placeId"',
}

/** Numbers of people tell of small ones by their curves. */
const notOfPeople: SqlCondition = {
  sql: 's."metricKey" not in (select "key" from "Metric" where "people" = ?)',
  parameters: [true],
}

export const curvesResource = apiResource({
  name: 'curves',
  summary: 'Curves: what each series comes to from day to day',
  description:
    'The points of curves: of each series, or, with `of=total`, of countries and of places with places inside, with all that lies in them; of any other place its series is its total. Operators are not added up. Numbers of people have no curves here.',
  examples: ['country=SY&metric=devices&limit=2', 'country=SY&of=total&limit=2&format=csv'],
  parameters: z.strictObject({
    ...seriesFilter,
    of: documented(choice('of', ['series', 'total'], 'series'), {
      description: 'Curves of series, or of the totals of places.',
      words: ['series', 'total'],
    }),
    ...pageParameters,
    ...jsonOrCsv,
  }),
  item: curvePointItem,
  positionLength: 2,
  faults: seriesFaults,
  async read(session, query, after) {
    const found = await findSeries(session, query)
    if (!found.ok) return found
    const { stream, places } = found.query
    const kept = query.of === 'total' ? ofTotals : ofSeries
    const begin = await findPosition(session, kept, after)
    if (!begin.ok) return begin
    const [id, day] = begin.query
    const series = query.series === null ? null : parseSeriesId(query.series)
    const where = allOf([
      { sql: `${kept.id} > ? or (${kept.id} = ? and p."day" > ?)`, parameters: [id, id, day] },
      stream,
      notOfPeople,
      query.of === 'series'
        ? isInAreas(places, query.series)
        : allOf([
            ...(places === null ? [] : [isAmong('a."code"', places)]),
            ...(series === null ? [] : [{ sql: 'a."code" = ?', parameters: [series.area] }]),
          ]),
    ])
    const codeOf = query.of === 'series' ? 'key' : 'code'
    const rows = await session.query<PointRow>(
      `select w."code" as "country", g."key" as "operator", s."metricKey" as "metric", s."part", a."${codeOf}" as "area", p."day",
         ${kept.columns}
       from ${kept.tables} join "Operation" o on o."id" = s."operationId" join "Place" w on w."id" = o."countryId"
         join "Organisation" g on g."id" = o."operatorId"
       where ${where.sql} order by ${kept.id}, p."day" limit ?`,
      [...where.parameters, query.limit + 1],
    )
    const metrics = new Map((await loadMetrics(session)).map((metric) => [metric.key, metric]))
    const points = rows.map((row) => toPoint(row, metrics.get(row.metric)))
    return { ok: true, query: pageOf(points, query.limit, ({ series, day }) => [series, day]) }
  },
})

/** Where the points of a page begin: behind this day of this curve. */
async function findPosition(
  session: SqlConnection,
  kept: PointTables,
  after: readonly string[] | null,
): Promise<QueryResult<[id: number, day: string]>> {
  if (after === null) return { ok: true, query: [0, ''] }
  const [text = '', day = ''] = after
  const series = parseSeriesId(text)
  const codeOf = kept === ofSeries ? 'key' : 'code'
  const [found] =
    series === null
      ? []
      : await session.query<{ id: number }>(
          `select s."id" from ${kept.area} join "Operation" o on o."id" = s."operationId"
             join "Place" w on w."id" = o."countryId" join "Organisation" g on g."id" = o."operatorId"
           where w."code" = ? and g."key" = ? and s."metricKey" = ? and s."part" = ? and a."${codeOf}" = ?
             ${kept === ofSeries ? 'and s."twin" = 0' : ''}`,
          [series.country, series.operator, series.metric, series.part, series.area],
        )
  return found === undefined
    ? { ok: false, problems: [problemWith('parameterCursor', { name: 'cursor' })] }
    : { ok: true, query: [found.id, day] }
}

function toPoint(row: PointRow, metric: Metric | undefined): z.infer<typeof curvePointItem> {
  const shown = (amount: Whole | null) =>
    amount === null
      ? null
      : metric === undefined
        ? String(amount)
        : toDisplay(BigInt(amount), metric.baseUnit, metric.displayUnit)
  const { value } = row
  const { low, high } =
    'low' in row ? row : { low: row.atMost ? null : value, high: row.atLeast ? null : value }
  return {
    series: toSeriesId(row),
    ...{ country: row.country, operator: row.operator, metric: row.metric },
    part: orNull(row.part === '' || metric === undefined ? row.part : partInFile(metric, row.part)),
    places: row.area.split('+'),
    day: row.day,
    ...{ value: shown(value), low: shown(low), high: shown(high) },
    unit: metric?.displayUnit ?? '',
    at_least: high === null,
    sum_of_parts: row.derived === '' ? [] : row.derived.split(' '),
  }
}
