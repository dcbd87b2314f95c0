import 'server-only'
import type { CountryGain } from '@/lib/claims/touched-streams'
import type { SqlConnection } from '@/lib/db/connection'
import { elementAt } from '@/lib/lookup/element-at'

/** Brings the summaries of countries in step with a write, without counting the record anew. */
export async function updateSummaries(
  session: SqlConnection,
  gains: ReadonlyMap<number, CountryGain>,
): Promise<void> {
  for (const [countryId, gain] of gains) {
    const [before] = await session.query<CountryGain>(
      'select "reports", "claims", "archived", "rulings" from "CountrySummary" where "countryId" = ?',
      [countryId],
    )
    await writeSummary(session, countryId, {
      reports: (before?.reports ?? 0) + gain.reports,
      claims: (before?.claims ?? 0) + gain.claims,
      archived: (before?.archived ?? 0) + gain.archived,
      rulings: (before?.rulings ?? 0) + gain.rulings,
    })
  }
}

/** Counts the record of every country anew. */
export async function recountSummaries(session: SqlConnection): Promise<void> {
  await session.run('delete from "CountrySummary"')
  const reports = await session.query<CountryCount & { archived: bigint }>(
    `select rc."countryId", count(*) as "count", sum(case when r."archiveUrl" <> '' then 1 else 0 end) as "archived"
     from "ReportCountry" rc join "Report" r on r."id" = rc."reportId" group by rc."countryId" order by rc."countryId"`,
  )
  const claims = await session.query<CountryCount>(
    `select o."countryId", count(*) as "count" from "Claim" c join "Stream" s on s."id" = c."streamId"
     join "Operation" o on o."id" = s."operationId" where c."ended" = '' group by o."countryId"`,
  )
  const rulings = await session.query<CountryCount>(
    `select o."countryId", count(*) as "count" from "Ruling" u join "Claim" c on c."id" = u."claimId"
     join "Stream" s on s."id" = c."streamId" join "Operation" o on o."id" = s."operationId" group by o."countryId"`,
  )
  const claimsOf = new Map(claims.map(({ countryId, count }) => [countryId, Number(count)]))
  const rulingsOf = new Map(rulings.map(({ countryId, count }) => [countryId, Number(count)]))
  for (const { countryId, count, archived } of reports)
    await writeSummary(session, countryId, {
      reports: Number(count),
      claims: claimsOf.get(countryId) ?? 0,
      archived: Number(archived),
      rulings: rulingsOf.get(countryId) ?? 0,
    })
}

interface CountryCount {
  countryId: number
  count: bigint
}

async function writeSummary(
  session: SqlConnection,
  countryId: number,
  { reports, claims, archived, rulings }: CountryGain,
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
    ['countryId', 'reports', 'claims', 'operators', 'firstDay', 'lastDay', 'archived', 'rulings'],
    [[countryId, reports, claims, Number(operators), firstDay ?? '', lastDay ?? '', archived, rulings]],
  )
}
