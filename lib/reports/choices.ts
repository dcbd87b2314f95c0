import 'server-only'
import { Prisma } from '@/prisma/generated/sqlite/client/client'
import { findCountry } from '../curves/data'
import type { Database } from '../db/open'
import { readAtOneVersion } from '../db/version'
import { readReports } from './data'
import { named, withNames } from './read-claims'
import type { NamedOrganisation, ReportChoices, ReportCursor, ReportList } from './shown'

/** Whose reports and whose work a reader of a country may choose, by name. */
export async function readReportChoices(
  database: Database,
  code: string,
  language: string,
): Promise<ReportChoices> {
  const country = await findCountry(database, code, language)
  if (country === null) return { operators: [], speakers: [], publishers: [] }
  const [operators, speakers, publishers] = await Promise.all([
    database.organisation.findMany({
      where: { operations: { some: { countryId: country.id } }, mergedIntoId: null },
      ...withNames,
    }),
    readNamedBy(database, country.id, Prisma.sql`r."saidById"`),
    readNamedBy(database, country.id, Prisma.sql`r."publisherId"`),
  ])
  const byName = (organisations: Parameters<typeof named>[0][]): NamedOrganisation[] =>
    organisations
      .map((organisation) => named(organisation, language))
      .sort((a, b) => a.name.localeCompare(b.name, language))
  return { operators: byName(operators), speakers: byName(speakers), publishers: byName(publishers) }
}

/** The organisations that a column of the country's reports names. */
async function readNamedBy(database: Database, countryId: number, column: Prisma.Sql) {
  const ids = await database.$queryRaw<{ id: number }[]>(
    Prisma.sql`select g."id" as "id" from "Organisation" g where exists (
      select 1 from "Report" r where ${column} = g."id" and exists (
        select 1 from "ReportCountry" rc where rc."reportId" = r."id" and rc."countryId" = ${countryId}))`,
  )
  return database.organisation.findMany({
    where: { id: { in: ids.map(({ id }) => Number(id)) } },
    ...withNames,
  })
}

/** One page of all reports of a country, with what they may be narrowed to; null where `readReports` is. */
export function readReportsAndChoices(
  database: Database,
  code: string,
  language: string,
  before: ReportCursor | null = null,
): Promise<{ list: ReportList; choices: ReportChoices } | null> {
  return readAtOneVersion(database, async () => {
    const list = await readReports(database, code, language, before)
    return list === null ? null : { list, choices: await readReportChoices(database, code, language) }
  })
}
