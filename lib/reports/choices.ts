import 'server-only'
import { findCountry } from '@/lib/countries/found-country'
import { readConsistently } from '@/lib/db/data-version'
import type { Database } from '@/lib/db/open'
import { Prisma } from '@/prisma/client/sqlite'
import { readReports } from './data'
import { everything, mostChoices, type ReportFilter } from './filter'
import { named, withNames } from './read-claims'
import type { NamedOrganisation, ReportChoices, ReportCursor, ReportList } from './types'

/** Whose reports and whose work a reader of a country may choose, by name; of very many the first, and those chosen. */
export async function readReportChoices(
  database: Database,
  code: string,
  language: string,
  chosen: Pick<ReportFilter, 'operator' | 'speaker' | 'publisher'> = everything,
): Promise<ReportChoices> {
  const country = await findCountry(database, code, language)
  if (country === null) return { operators: [], speakers: [], publishers: [], more: false }
  const [operators, speakers, publishers] = await Promise.all([
    readFirst(
      database,
      Prisma.sql`g."mergedIntoId" is null and exists (
        select 1 from "Operation" o where o."operatorId" = g."id" and o."countryId" = ${country.id})`,
      chosen.operator,
    ),
    readFirst(database, isNamedBy(country.id, Prisma.sql`r."saidById"`), chosen.speaker),
    readFirst(database, isNamedBy(country.id, Prisma.sql`r."publisherId"`), chosen.publisher),
  ])
  const byName = ({ organisations }: { organisations: Parameters<typeof named>[0][] }): NamedOrganisation[] =>
    organisations
      .map((organisation) => named(organisation, language))
      .sort((a, b) => a.name.localeCompare(b.name, language))
  return {
    operators: byName(operators),
    speakers: byName(speakers),
    publishers: byName(publishers),
    more: [operators, speakers, publishers].some(({ more }) => more),
  }
}

/** Whether a column of the country's reports names an organisation. */
const isNamedBy = (countryId: number, column: Prisma.Sql) => Prisma.sql`exists (
  select 1 from "Report" r where ${column} = g."id" and exists (
    select 1 from "ReportCountry" rc where rc."reportId" = r."id" and rc."countryId" = ${countryId}))`

/** The first organisations of which `condition` holds, by a name of theirs, and the one that is chosen. */
async function readFirst(database: Database, condition: Prisma.Sql, chosen: string) {
  const ids = await database.$queryRaw<{ id: number }[]>(
    Prisma.sql`select g."id" as "id" from "Organisation" g where ${condition} order by (
      select min(n."folded") from "OrganisationName" n where n."organisationId" = g."id" and not n."alias"
    ), g."key" limit ${mostChoices + 1}`,
  )
  const first = ids.slice(0, mostChoices).map(({ id }) => Number(id))
  const organisations = await database.organisation.findMany({
    where: { OR: [{ id: { in: first } }, { key: chosen }] },
    ...withNames,
  })
  return { organisations, more: ids.length > mostChoices }
}

/** One page of all reports of a country, with what they may be narrowed to; null where `readReports` is. */
export function readReportsAndChoices(
  database: Database,
  code: string,
  language: string,
  before: ReportCursor | null = null,
): Promise<{ list: ReportList; choices: ReportChoices } | null> {
  return readConsistently(database, async () => {
    const list = await readReports(database, code, language, before)
    return list === null ? null : { list, choices: await readReportChoices(database, code, language) }
  })
}
