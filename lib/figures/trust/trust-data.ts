import 'server-only'
import type { FoundCountry } from '@/lib/countries/found-country'
import type { Database } from '@/lib/db/open'
import { endOfDays } from '@/lib/periods/day'
import { named, withNames } from '@/lib/reports/read-claims'
import { Prisma } from '@/prisma/client/sqlite'
import { ofOperations } from '../operations'
import type { TrustRecord } from './trust-record'

/** Records with more figures than these are not looked at, since counting on takes longer than a page may. */
const most = 5_000

/**
 * How many standing figures of these operations come from each source and grade, the most first; of these days alone: those on which they
 * end. A report that quotes somebody is of that source, whoever published it.
 */
export async function readTrust(
  database: Database,
  { id, summary }: FoundCountry,
  operations: readonly { id: number }[],
  language: string,
  { gte = '', lte = endOfDays }: { gte?: string; lte?: string } = {},
): Promise<TrustRecord> {
  if (summary.claims > most) return null
  // From the country to its reports and their claims: SQLite keeps the order of a cross join.
  const counts = await database.$queryRaw<
    { grade: string; source: number | bigint; figures: number | bigint; reports: number | bigint }[]
  >(Prisma.sql`
    select r."grade" as "grade", coalesce(r."saidById", r."publisherId") as "source",
      count(*) as "figures", count(distinct r."id") as "reports"
    from "ReportCountry" rc cross join "Report" r join "Claim" c on c."reportId" = r."id"
      join "Stream" s on s."id" = c."streamId"
    where rc."countryId" = ${id} and r."id" = rc."reportId" and c."ended" = ''
      and c."toDay" >= ${gte} and c."toDay" <= ${lte} and ${ofOperations(operations)}
    group by r."grade", coalesce(r."saidById", r."publisherId")`)
  const organisations = await database.organisation.findMany({
    where: { id: { in: counts.map(({ source }) => Number(source)) } },
    ...withNames,
  })
  const byId = new Map(organisations.map((organisation) => [organisation.id, named(organisation, language)]))
  return counts
    .flatMap(({ grade, source, figures, reports }) => {
      const organisation = byId.get(Number(source))
      return organisation === undefined
        ? []
        : [{ grade, source: organisation, figures: Number(figures), reports: Number(reports) }]
    })
    .sort((a, b) => b.figures - a.figures || (a.source.key < b.source.key ? -1 : 1))
}
