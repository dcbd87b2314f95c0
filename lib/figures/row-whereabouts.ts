import 'server-only'
import { isAnythingStated } from '@/lib/curves/account'
import { breakdown } from '@/lib/curves/breakdown'
import type { AreaStand, Whereabouts } from '@/lib/curves/place-rows'
import { upwardsFrom } from '@/lib/curves/places-above'
import type { StreamHead } from '@/lib/curves/stream-head'
import type { Database } from '@/lib/db/open'
import { countBoundsOf, type Mark, markOfSum } from '@/lib/ledger/mark'
import { Prisma } from '@/prisma/client/sqlite'
import { readLedgerTree } from './ledger-tree'
import { ofOperations } from './operations'
import type { AreaRow, MetricFigures } from './types'

/**
 * The metrics with where their rows lie, and what is open of joint amounts and rests. These are differences: where there may be more of what is given
 * by place, there may be less of what is not. Stored rows do not say so; it is read from the streams that they are made of.
 */
export async function withWhereabouts(
  database: Database,
  country: { id: number },
  place: string,
  operations: readonly { id: number }[],
  metrics: readonly MetricFigures[],
): Promise<MetricFigures[]> {
  if (metrics.every(({ rows }) => rows.length < 2 && rows.every(({ kind }) => kind === 'place'))) {
    return [...metrics]
  }
  // The rows of a stock are no differences.
  const asked = metrics
    .filter(({ kind, rows }) => kind !== 'stock' && rows.some(({ kind }) => kind !== 'place'))
    .map(({ key }) => key)
  const [tree, accounts] = await Promise.all([
    readLedgerTree(database, country.id),
    asked.length === 0 ? [] : readAccounts(database, operations, asked),
  ])
  const marks = new Map<string, Map<string, (Mark | null)[]>>()
  for (const { metric, stands } of accounts) {
    const own = marks.get(metric) ?? new Map<string, (Mark | null)[]>()
    for (const row of breakdown(tree, stands)(place, 'city')) {
      if (row.kind !== 'place') own.set(keyOf(row), [...(own.get(keyOf(row)) ?? []), row.mark])
    }
    marks.set(metric, own)
  }
  return metrics.map((metric) => ({
    ...metric,
    rows: metric.rows.map((row) => ({
      ...opened(row, marks.get(metric.key)?.get(keyOfRow(row))),
      around: upwardsFrom(tree, row.within.code).slice(1),
    })),
  }))
}

function opened(row: AreaRow, marks: readonly (Mark | null)[] | undefined): AreaRow {
  if (marks === undefined) return row
  const { atMost: _, ...bare } = row
  return { ...bare, ...countBoundsOf(markOfSum(marks)) }
}

const keyOf = ({ kind, place, area }: Whereabouts) => [kind, place, ...area].join('+')
const keyOfRow = ({ kind, within, joint }: AreaRow) =>
  [kind, within.code, ...joint.map(({ code }) => code)].join('+')

/** What the streams of some operations come to, by operation and metric. */
async function readAccounts(
  database: Database,
  operations: readonly { id: number }[],
  metrics: readonly string[],
): Promise<{ metric: string; stands: AreaStand[] }[]> {
  const streams = await database.$queryRaw<StoredHead[]>(Prisma.sql`
    select s."operationId" as "operationId", s."metricKey" as "metric", a."key" as "area", s."claims" as "claims",
      s."firstDay" as "firstDay", s."lastDay" as "lastDay", s."value" as "value", s."low" as "low", s."high" as "high"
    from "Stream" s join "Area" a on a."id" = s."areaId"
    where ${ofOperations(operations)} and s."metricKey" in (${Prisma.join([...metrics])})
      and s."part" = '' and ${Prisma.raw(isAnythingStated)}`)
  const accounts = new Map<string, { metric: string; stands: AreaStand[] }>()
  for (const { operationId, metric, area, firstDay, lastDay, ...head } of streams) {
    const key = `${operationId} ${metric}`
    const account = accounts.get(key) ?? { metric, stands: [] }
    const { claims, value, low, high } = head
    account.stands.push({
      area: area.split('+'),
      head: {
        ...{ firstDay, lastDay, claims: Number(claims), value: BigInt(value), low: BigInt(low) },
        high: high === null ? null : BigInt(high),
      },
    })
    accounts.set(key, account)
  }
  return [...accounts.values()]
}

/** As the statement gives it: databases differ in which whole numbers are bigints. */
type StoredHead = Pick<StreamHead, 'firstDay' | 'lastDay'> & { metric: string; area: string } & Record<
    'operationId' | 'claims' | 'value' | 'low',
    number | bigint
  > & { high: number | bigint | null }
