import 'server-only'
import type { SqlConnection } from '@/lib/db/connection'
import { elementAt } from '@/lib/lookup/element-at'

/** What a country gained: reports that speak of it and claims that stand, more than before. */
export interface Gain {
  reports: number
  claims: number
}

/** Brings the summaries of countries in step with a write, without counting the record anew. */
export async function updateSummaries(
  session: SqlConnection,
  gains: ReadonlyMap<number, Gain>,
): Promise<void> {
  for (const [countryId, gain] of gains) {
    const [before] = await session.query<Gain>(
      'select "reports", "claims" from "CountrySummary" where "countryId" = ?',
      [countryId],
    )
    await writeSummary(
      session,
      countryId,
      (before?.reports ?? 0) + gain.reports,
      (before?.claims ?? 0) + gain.claims,
    )
  }
}

/** Counts the record of every country anew. */
export async function recountSummaries(session: SqlConnection): Promise<void> {
  await session.run('delete from "CountrySummary"')
  const reports = await session.query<CountryCount>(
    'select "countryId", count(*) as "count" from "ReportCountry" group by "countryId" order by "countryId"',
  )
  const claims = await session.query<CountryCount>(
    `select o."countryId", count(*) as "count" from "Claim" c join "Stream" s on s."id" = c."streamId"
     join "Operation" o on o."id" = s."operationId" where c."ended" = '' group by o."countryId"`,
  )
  const claimsOf = new Map(claims.map(({ countryId, count }) => [countryId, Number(count)]))
  for (const { countryId, count } of reports) {
    await writeSummary(session, countryId, Number(count), claimsOf.get(countryId) ?? 0)
  }
}

interface CountryCount {
  countryId: number
  count: bigint
}

async function writeSummary(
  session: SqlConnection,
  countryId: number,
  reports: number,
  claims: number,
): Promise<void> {
  const rows = await session.query<{
    operators: bigint
    firstDay: string | null
    lastDay: string | null
  }>(
    `select count(distinct "operationId") as "operators", min("firstDay") as "firstDay", max("lastDay") as "lastDay" from "Rollup"
     where "placeId" = ? and "lastDay" <> ''`,
    [countryId],
  )
  const { operators, firstDay, lastDay } = elementAt(rows, 0)
  await session.run('delete from "CountrySummary" where "countryId" = ?', [countryId])
  await session.insert(
    'CountrySummary',
    ['countryId', 'reports', 'claims', 'operators', 'firstDay', 'lastDay'],
    [[countryId, reports, claims, Number(operators), firstDay ?? '', lastDay ?? '']],
  )
}
