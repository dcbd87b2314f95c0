import 'server-only'
import { whereAnythingStated } from '@/lib/curves/account'
import { breakdown, evidenceOf } from '@/lib/curves/breakdown'
import type { AreaStand, Level } from '@/lib/curves/place-rows'
import { derivedIfAny, emptyHead } from '@/lib/curves/stream-head'
import type { Database } from '@/lib/db/open'
import type { AreaTree } from '@/lib/ledger/place-tree'
import { dayBefore } from '@/lib/periods/day'
import { Prisma } from '@/prisma/client/sqlite'
import { ofOperations } from '../operations'
import { readStockLimits } from '../stock-limits'
import type { PlaceSummaryRow } from '../summary-format'
import { periodRows, totalRows } from '../summary-rows'
import { claimsWithin, type DaySpan, headsOn, type ReadRows } from './streams-on-day'

/** A stream of some operations, of whole amounts, with what it came to at the end of a period and before it. */
export interface PeriodStream {
  id: number
  operationId: number
  metricKey: string
  end: AreaStand
  before: AreaStand
  /** Only of a stock: for how many days a statement holds. */
  limit?: number
}

/**
 * The rows by place of each operation and metric of a country, by `accountKey`, that add up to what `place` came to: what was
 * added within the period, or where it has no beginning what there was at its end; of a stock always the latter. `streams` are all of these operations.
 * They are the rows of the file of totals for the same place and period.
 */
export function rowsOfPeriod(
  tree: AreaTree,
  place: string,
  streams: readonly PeriodStream[],
  period: DaySpan,
): Map<string, PlaceSummaryRow[]> {
  return new Map(accountsOfPeriod(tree, streams, period).map(([key, rowsAt]) => [key, rowsAt(place, 'city')]))
}

/** The same of any place and level, for each operation and metric by `accountKey`. */
export function accountsOfPeriod(
  tree: AreaTree,
  streams: readonly PeriodStream[],
  period: DaySpan,
): [account: string, rowsAt: (place: string, level: Level) => PlaceSummaryRow[]][] {
  const accounts = new Map<string, PeriodStream[]>()
  for (const stream of streams) {
    const key = accountKey(stream)
    const account = accounts.get(key)
    if (account === undefined) accounts.set(key, [stream])
    else account.push(stream)
  }
  return [...accounts].map(([key, account]) => {
    const end = account.map((stream) => stream.end)
    const limit = account[0]?.limit
    if (limit !== undefined) {
      const levels = breakdown(tree, end, { on: period.to, limit })
      return [key, (place, level) => totalRows(levels(place, level))]
    }
    const atEnd = breakdown(tree, end)
    if (period.from === null) return [key, (place, level) => totalRows(atEnd(place, level))]
    const before = breakdown(
      tree,
      account.map((stream) => stream.before),
    )
    const evidence = evidenceOf(tree, end)
    return [key, (place, level) => periodRows(atEnd(place, level), before(place, level), evidence)]
  })
}

export const accountKey = ({ operationId, metricKey }: { operationId: number; metricKey: string }) =>
  `${operationId} ${metricKey}`

/** All streams of some operations of which anything is stated, of all metrics or one. */
export async function readPeriodStreams(
  database: Database,
  operations: readonly { id: number }[],
  { from, to }: DaySpan,
  metricKey?: string,
): Promise<PeriodStream[]> {
  const which = Prisma.sql`${ofOperations(operations)} and s."part" = ''
    ${metricKey === undefined ? Prisma.empty : Prisma.sql`and s."metricKey" = ${metricKey}`}`
  const read: ReadRows = (statement) => database.$queryRaw(statement)
  const [limits, streams, atEnd, before, within] = await Promise.all([
    readStockLimits(database, operations),
    database.stream.findMany({
      where: {
        operationId: { in: operations.map(({ id }) => id) },
        part: '',
        ...whereAnythingStated,
        ...(metricKey === undefined ? {} : { metricKey }),
      },
      include: { area: { select: { key: true } } },
      orderBy: { id: 'asc' },
    }),
    headsOn(read, which, to),
    from === null ? () => emptyHead : headsOn(read, which, dayBefore(from)),
    claimsWithin(read, which, { from, to }),
  ])
  return streams.map(({ id, operationId, metricKey, area, derived, ...stored }): PeriodStream => {
    const { claims, firstDay, lastDay, value, low, high } = stored
    const head = { claims, firstDay, lastDay, value, low, high, ...derivedIfAny(derived) }
    const stream = { id, head }
    const codes = area.key.split('+')
    return {
      id,
      operationId,
      metricKey,
      end: { area: codes, head: { ...atEnd(stream), claims: within(stream) } },
      before: { area: codes, head: before(stream) },
      ...limits(operationId, metricKey),
    }
  })
}
