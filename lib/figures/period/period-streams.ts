import 'server-only'
import { nothing, type StreamHead } from '@/lib/curves/account'
import { type AreaStand, breakdown, evidenceOf } from '@/lib/curves/breakdown'
import type { Database } from '@/lib/db/open'
import type { AreaTree } from '@/lib/ledger/place-tree'
import { dayBefore } from '@/lib/periods/day'
import { Prisma } from '@/prisma/generated/sqlite/client/client'
import { ofOperations } from '../operations'
import type { PlaceSummaryRow } from '../summary-format'
import { periodRows, totalRows } from '../summary-rows'
import type { DaySpan } from './streams-on-day'

/** A stream of some operations, of whole amounts, with what it came to at the end of a period and before it. */
export interface PeriodStream {
  id: number
  operationId: number
  metricKey: string
  end: AreaStand
  before: AreaStand
}

/**
 * The rows by place of each operation and metric of a country, by `accountKey`, that add up to what `place` came to: what was
 * added within the period, or where it has no beginning what there was at its end. `streams` are all of these operations.
 * They are the rows of the file of totals for the same place and period.
 */
export function rowsOfPeriod(
  tree: AreaTree,
  place: string,
  streams: readonly PeriodStream[],
  period: DaySpan,
): Map<string, PlaceSummaryRow[]> {
  const accounts = new Map<string, PeriodStream[]>()
  for (const stream of streams) {
    const key = accountKey(stream)
    const account = accounts.get(key)
    if (account === undefined) accounts.set(key, [stream])
    else account.push(stream)
  }
  const rows = new Map<string, PlaceSummaryRow[]>()
  for (const [key, account] of accounts) {
    const end = account.map((stream) => stream.end)
    const atEnd = breakdown(tree, end)(place, 'city')
    if (period.from === null) {
      rows.set(key, totalRows(atEnd))
      continue
    }
    const before = breakdown(
      tree,
      account.map((stream) => stream.before),
    )(place, 'city')
    rows.set(key, periodRows(atEnd, before, evidenceOf(tree, end)))
  }
  return rows
}

export const accountKey = ({ operationId, metricKey }: { operationId: number; metricKey: string }) =>
  `${operationId} ${metricKey}`

/** All streams of some operations that have claims, of all metrics or one. */
export async function readPeriodStreams(
  database: Database,
  operations: readonly { id: number }[],
  { from, to }: DaySpan,
  metricKey?: string,
): Promise<PeriodStream[]> {
  const which = Prisma.sql`${ofOperations(operations)} and s."part" = ''
    ${metricKey === undefined ? Prisma.empty : Prisma.sql`and s."metricKey" = ${metricKey}`}`
  const [streams, atEnd, before, counted] = await Promise.all([
    database.stream.findMany({
      where: {
        operationId: { in: operations.map(({ id }) => id) },
        part: '',
        standing: { gt: 0 },
        ...(metricKey === undefined ? {} : { metricKey }),
      },
      include: { area: { select: { key: true } } },
      orderBy: { id: 'asc' },
    }),
    readCrossed(database, which, to),
    readCrossed(database, which, from === null ? null : dayBefore(from)),
    readCounted(database, which, { from, to }),
  ])
  const eve = from === null ? '' : dayBefore(from)
  return streams.map(({ id, operationId, metricKey, area, claims, firstDay, lastDay, ...bounds }) => {
    const { value, low, high } = bounds
    const head = { claims, firstDay, lastDay, value, low, high }
    const on = (day: string, crossed: ReadonlyMap<number, StreamHead>): StreamHead => {
      if (lastDay === '' || firstDay > day) return nothing
      return lastDay <= day ? head : (crossed.get(id) ?? nothing)
    }
    const within = from === null && (to === null || lastDay <= to) ? claims : (counted.get(id) ?? 0)
    const codes = area.key.split('+')
    return {
      id,
      operationId,
      metricKey,
      end: { area: codes, head: { ...(to === null ? head : on(to, atEnd)), claims: within } },
      before: { area: codes, head: from === null ? nothing : on(eve, before) },
    }
  })
}

/** The last points up to a day of the streams that have points on both sides of it: what the others came to is on record. */
async function readCrossed(
  database: Database,
  which: Prisma.Sql,
  day: string | null,
): Promise<Map<number, StreamHead>> {
  if (day === null) return new Map()
  const points = await database.$queryRaw<
    {
      streamId: number
      day: string
      value: bigint | number
      low: bigint | number
      high: bigint | number | null
    }[]
  >(Prisma.sql`
    select p."streamId" as "streamId", p."day" as "day", p."value" as "value", p."low" as "low", p."high" as "high"
    from "Stream" s join "Point" p on p."streamId" = s."id"
    where ${which} and s."firstDay" <= ${day} and s."lastDay" > ${day}
      and p."day" = (select max(q."day") from "Point" q where q."streamId" = s."id" and q."day" <= ${day})`)
  return new Map(
    points.map(({ streamId, day, value, low, high }) => [
      Number(streamId),
      {
        ...nothing,
        lastDay: day,
        value: BigInt(value),
        low: BigInt(low),
        high: high === null ? null : BigInt(high),
      },
    ]),
  )
}

/** How many kept claims of each stream end within a period. */
async function readCounted(
  database: Database,
  which: Prisma.Sql,
  { from, to }: DaySpan,
): Promise<Map<number, number>> {
  const counts = await database.$queryRaw<{ streamId: number; claims: bigint | number }[]>(Prisma.sql`
    select p."streamId" as "streamId", sum(p."claims") as "claims"
    from "Stream" s join "Point" p on p."streamId" = s."id"
    where ${which} and p."day" >= ${from ?? ''} and p."day" <= ${to ?? '9999-12-31'}
    group by p."streamId"`)
  return new Map(counts.map(({ streamId, claims }) => [Number(streamId), Number(claims)]))
}
