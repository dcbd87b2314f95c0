import 'server-only'
import type { Database } from '@/lib/db/open'
import { newestFirst, type Statement } from '@/lib/ledger/stock/statements'
import { Prisma } from '@/prisma/client/sqlite'
import { readProtectedPeople, type ShownPlace, withoutWithheld } from './people'
import type { MetricFigures, Series } from './types'

/**
 * The metrics, with all but the newest statement of those set beside it where several operators say the same: of the latest day, then
 * published later, then of the smaller claim; and without numbers of people that readers are not told. `operations` are those of the series,
 * `place` is what they are shown of.
 */
export async function withNewest(
  database: Database,
  metrics: readonly MetricFigures[],
  operations: readonly { id: number; operator: { key: string } }[],
  place: ShownPlace,
): Promise<MetricFigures[]> {
  // Before any operator is set aside: what is withheld of one that stands beside would be told by its explanation.
  const told = await withoutPeople(database, metrics, operations, place)
  return Promise.all(
    told.map(async (metric) => {
      if (metric.operators !== 'same' || metric.series.length < 2) return metric
      const newest = await newestOf(database, metric.key, metric.series, operations)
      const beside = new Set(
        metric.series.filter((series) => series !== newest).map(({ operator }) => operator.key),
      )
      return {
        ...metric,
        rows: metric.rows.filter(({ operator = '' }) => !beside.has(operator)),
        series: metric.series.map((series) =>
          series === newest ? series : ({ ...series, beside: true } satisfies Series),
        ),
      }
    }),
  )
}

async function withoutPeople(
  database: Database,
  metrics: readonly MetricFigures[],
  operations: readonly { id: number }[],
  place: ShownPlace,
): Promise<readonly MetricFigures[]> {
  const ofPeople = metrics.find(
    ({ people, series, parts = [] }) => people && (series.length > 0 || parts.length > 0),
  )
  if (ofPeople === undefined) return metrics
  const people = await readProtectedPeople(database, place.countryId, ofPeople.period)
  return people === null ? metrics : withoutWithheld(metrics, operations, place, people)
}

async function newestOf(
  database: Database,
  metric: string,
  all: readonly Series[],
  operations: readonly { id: number; operator: { key: string } }[],
): Promise<Series | undefined> {
  const latest = all.map(({ lastDay }) => lastDay).reduce(laterDay)
  const tied = all.filter(({ lastDay }) => lastDay === latest)
  if (tied.length === 1) return tied[0]
  const idOf = new Map(operations.map(({ id, operator }) => [operator.key, id]))
  const ids = tied.flatMap(({ operator }) => idOf.get(operator.key) ?? [])
  if (ids.length === 0) return tied[0]
  const statements = await readStatements(database, metric, ids, latest)
  const rank = ({ operator }: Series) => statements.get(idOf.get(operator.key) ?? 0)
  return [...tied].sort((a, b) => {
    const [one, other] = [rank(a), rank(b)]
    return one === undefined || other === undefined ? 0 : newestFirst(one, other)
  })[0]
}

/** The first statement of each operation of a day, by operation. */
async function readStatements(
  database: Database,
  metric: string,
  operations: readonly number[],
  day: string,
): Promise<Map<number, Statement>> {
  const rows = await database.$queryRaw<(Statement & { operationId: number | bigint })[]>(Prisma.sql`
    select s."operationId" as "operationId", c."toDay" as "day", r."published" as "published", c."key" as "claim"
    from "Stream" s cross join "Claim" c join "Decision" d on d."claimId" = c."id" join "Report" r on r."id" = c."reportId"
    where s."operationId" in (${Prisma.join([...operations])}) and s."metricKey" = ${metric} and s."part" = ''
      and c."streamId" = s."id" and c."toDay" = ${day} and c."ended" = '' and d."status" = 'counted'`)
  const first = new Map<number, Statement>()
  for (const { operationId, ...statement } of rows) {
    const known = first.get(Number(operationId))
    if (known === undefined || newestFirst(statement, known) < 0) first.set(Number(operationId), statement)
  }
  return first
}

/**
 * The metrics that readers see: those that always are shown, those of which anything is reported, and none that a site has put away.
 * `told`: the keys of metrics of which something else is told, such as what is given around a place.
 */
export const shownMetrics = (
  metrics: readonly MetricFigures[],
  told: readonly string[] = [],
): MetricFigures[] =>
  metrics.filter(
    ({ key, shown = 'always', series, parts = [], withheld }) =>
      shown === 'always' ||
      told.includes(key) ||
      (shown === 'reported' && (series.length > 0 || parts.length > 0 || withheld !== undefined)),
  )

const laterDay = (one: string, other: string) => [one, other].sort()[1] ?? other
