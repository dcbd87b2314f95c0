import 'server-only'
import { derivedIfAny, emptyHead, type StreamHead } from '@/lib/curves/stream-head'
import { endOfDays } from '@/lib/periods/day'
import { Prisma } from '@/prisma/client/sqlite'

/** Days, both included; null: no bound. */
export interface DaySpan {
  from: string | null
  to: string | null
}

/**
 * Runs a statement and gives its rows by the names of their columns: Prisma's client for a page, a connection of its own for a
 * file. They differ in which whole numbers are bigints.
 */
export type ReadRows = <Row extends object>(statement: Prisma.Sql) => Promise<Row[]>

/** A stream with what it comes to as of now. */
interface StreamOfNow {
  id: number
  head: StreamHead
}

/**
 * What each of some streams had come to at the end of a day, from what it comes to as of now; a day of null is now. `which` is a
 * condition on streams `s`. Only the streams with points on both sides of the day are asked for one.
 */
export async function headsOn(
  read: ReadRows,
  which: Prisma.Sql,
  day: string | null,
): Promise<(stream: StreamOfNow) => StreamHead> {
  if (day === null) return ({ head }) => head
  const points = await read<{
    streamId: number
    lastDay: string
    value: bigint | number
    low: bigint | number
    high: bigint | number | null
    derived: string
  }>(Prisma.sql`
    select p."streamId" as "streamId", p."day" as "lastDay", p."value" as "value", p."low" as "low", p."high" as "high",
      p."derived" as "derived"
    from "Stream" s join "Point" p on p."streamId" = s."id"
    where ${which} and s."firstDay" <= ${day} and s."lastDay" > ${day}
      and p."day" = (select max(q."day") from "Point" q where q."streamId" = s."id" and q."day" <= ${day})`)
  const crossed = new Map(
    points.map(({ streamId, lastDay, value, low, high, derived }): [number, StreamHead] => [
      Number(streamId),
      {
        ...emptyHead,
        lastDay,
        value: BigInt(value),
        low: BigInt(low),
        high: high === null ? null : BigInt(high),
        ...derivedIfAny(derived),
      },
    ]),
  )
  return ({ id, head }) => {
    if (head.lastDay === '' || head.firstDay > day) return emptyHead
    return head.lastDay <= day ? head : (crossed.get(id) ?? emptyHead)
  }
}

/** How many kept claims of each of some streams end within a period. `which` is a condition on streams `s`. */
export async function claimsWithin(
  read: ReadRows,
  which: Prisma.Sql,
  { from, to }: DaySpan,
): Promise<(stream: StreamOfNow) => number> {
  if (from === null && to === null) return ({ head }) => head.claims
  const counts = await read<{ streamId: number; claims: bigint | number }>(Prisma.sql`
    select p."streamId" as "streamId", sum(p."claims") as "claims"
    from "Stream" s join "Point" p on p."streamId" = s."id"
    where ${which} and p."day" >= ${from ?? ''} and p."day" <= ${to ?? endOfDays}
    group by p."streamId"`)
  const counted = new Map(counts.map(({ streamId, claims }) => [Number(streamId), Number(claims)]))
  return ({ id }) => counted.get(id) ?? 0
}
