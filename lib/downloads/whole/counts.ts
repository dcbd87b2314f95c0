import 'server-only'
import type { Database } from '@/lib/db/open'
import { monthOf } from '@/lib/periods/month'
import { Prisma } from '@/prisma/client/sqlite'
import type { RowCounts } from './whole-files'

/**
 * The rows of a country's files without parameters: every claim, ended ones included; and of the totals one row per operator,
 * metric and part, and place, month or nothing more. The files agree with it.
 */
export async function countRows(database: Database, countryId: number): Promise<RowCounts> {
  const rollups = await database.rollup.findMany({
    where: { placeId: countryId, operation: { countryId } },
    select: { id: true, firstDay: true },
  })
  const summary = await database.countrySummary.findUnique({ where: { countryId } })
  const ofCountry = { rollup: { placeId: countryId, operation: { countryId } } }
  const [place, [claims]] = await Promise.all([
    database.rollupRow.count({ where: ofCountry }),
    database.$queryRaw<{ count: number | bigint }[]>(
      Prisma.sql`select count(*) as "count" from "Claim" c join "Stream" s on s."id" = c."streamId"
        join "Operation" o on o."id" = s."operationId" where o."countryId" = ${countryId}`,
    ),
  ])
  return {
    claims: Number(claims?.count ?? 0),
    place,
    month: rollups.reduce((sum, { firstDay }) => sum + monthsIn(firstDay, summary?.lastDay ?? ''), 0),
    operator: rollups.length,
  }
}

/** Months from the first day's to the last day's, both included; none where there is no first day. */
function monthsIn(first: string, last: string): number {
  if (first === '') return 0
  const count = (month: number) => Math.floor(month / 100) * 12 + (month % 100)
  return count(monthOf(last)) - count(monthOf(first)) + 1
}
