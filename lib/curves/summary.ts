import 'server-only'
import type { SqlConnection } from '@/lib/db/connection'

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
    const [before] = await session.rows<[number, number]>(
      'select "reports", "claims" from "CountrySummary" where "countryId" = ?',
      [countryId],
    )
    await writeSummary(
      session,
      countryId,
      (before?.[0] ?? 0) + gain.reports,
      (before?.[1] ?? 0) + gain.claims,
    )
  }
}

/** Counts the record of every country anew. */
export async function recountSummaries(session: SqlConnection): Promise<void> {
  await session.run('delete from "CountrySummary"')
  const reports = await session.rows<[number, bigint]>(
    'select "countryId", count(*) from "ReportCountry" group by "countryId" order by "countryId"',
  )
  const claims = new Map(
    await session.rows<[number, bigint]>(
      `select o."countryId", count(*) from "Claim" c join "Stream" s on s."id" = c."streamId"
       join "Operation" o on o."id" = s."operationId" where c."ended" = '' group by o."countryId"`,
    ),
  )
  for (const [countryId, count] of reports) {
    await writeSummary(session, countryId, Number(count), Number(claims.get(countryId) ?? 0n))
  }
}

async function writeSummary(
  session: SqlConnection,
  countryId: number,
  reports: number,
  claims: number,
): Promise<void> {
  const [row] = await session.rows<[bigint, string | null, string | null]>(
    `select count(distinct "operationId"), min("firstDay"), max("lastDay") from "Rollup"
     where "placeId" = ? and "lastDay" <> ''`,
    [countryId],
  )
  const [operators, firstDay, lastDay] = row!
  await session.run('delete from "CountrySummary" where "countryId" = ?', [countryId])
  await session.insert(
    'CountrySummary',
    ['countryId', 'reports', 'claims', 'operators', 'firstDay', 'lastDay'],
    [[countryId, reports, claims, Number(operators), firstDay ?? '', lastDay ?? '']],
  )
}
