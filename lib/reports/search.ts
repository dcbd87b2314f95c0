import 'server-only'
import { type WordRange, wordRanges } from '@/lib/claims/search-words'
import { type FoundCountry, findCountry } from '@/lib/countries/found-country'
import { readConsistently } from '@/lib/db/data-version'
import type { Database } from '@/lib/db/open'
import { elementAt } from '@/lib/lookup/element-at'
import { Prisma } from '@/prisma/client/sqlite'
import type { ReportFilter } from './filter'
import { readListed } from './list-rows'
import type { FoundReports, ListedReport, ReportCursor } from './types'

/** How many reports a page of a search lists. */
export const foundPerPage = 50

/** Reports found are counted up to here: past it nobody reads on, and counting would take longer than finding. */
const mostCounted = 1_000

/**
 * The reports of a country that a filter asks for, from `after` on in the filter's order; null where no report speaks of such
 * a country. Ties within a day go by the order in which reports came onto the record.
 */
export function findReports(
  database: Database,
  code: string,
  language: string,
  filter: ReportFilter,
  after: ReportCursor | null,
): Promise<FoundReports | null> {
  return readConsistently(database, async () => {
    const country = await findCountry(database, code, language)
    return country === null ? null : findReportsOf(database, country, language, filter, after)
  })
}

/** The first `most` of them. */
export async function findReportsOf(
  database: Database,
  country: FoundCountry,
  language: string,
  filter: ReportFilter,
  after: ReportCursor | null,
  most = foundPerPage,
): Promise<FoundReports> {
  const which = await conditionsOf(database, country.id, filter)
  const [rows, [counted]] = await Promise.all([
    database.$queryRaw<{ id: number; published: string }[]>(
      Prisma.sql`select rc."reportId" as "id", rc."published" as "published" ${which}
        ${after === null ? Prisma.empty : afterCursor(filter, after)} ${orderOf(filter)} limit ${most + 1}`,
    ),
    database.$queryRaw<{ count: number | bigint }[]>(
      Prisma.sql`select count(*) as "count" from (select 1 as "one" ${which} limit ${mostCounted + 1}) as "found"`,
    ),
  ])
  const page = rows.slice(0, most)
  const last = page.at(-1)
  const total = Number(counted?.count ?? 0)
  return {
    country: { code: country.code, name: country.name },
    total: Math.min(total, mostCounted),
    more: total > mostCounted,
    reports: await readListed(
      database,
      country.id,
      page.map(({ id }) => Number(id)),
      language,
    ),
    next:
      rows.length > page.length && last !== undefined
        ? { published: last.published, id: Number(last.id) }
        : null,
  }
}

/** The newest reports of some countries with all words of `typed`, each once for each of its countries. */
export async function findNewest(
  database: Database,
  countryIds: readonly number[],
  typed: string,
  language: string,
  most: number,
): Promise<{ countryId: number; report: ListedReport }[]> {
  const words = await wordConditions(database, wordRanges(typed))
  const rows = await database.$queryRaw<{ id: number | bigint; country: number | bigint }[]>(
    Prisma.sql`select rc."reportId" as "id", rc."countryId" as "country" from "ReportCountry" rc
      where rc."countryId" in (${Prisma.join([...countryIds])}) and ${Prisma.join(words, ' and ')}
      order by rc."published" desc, rc."reportId" desc limit ${most}`,
  )
  const found = rows.map(({ id, country }) => ({ id: Number(id), countryId: Number(country) }))
  const listed = await Promise.all(
    [...new Set(found.map(({ countryId }) => countryId))].map(async (countryId) => {
      const ids = found.filter((row) => row.countryId === countryId).map(({ id }) => id)
      const reports = await readListed(database, countryId, ids, language)
      return reports.map((report) => ({ countryId, report }))
    }),
  )
  return listed.flat().sort((a, b) => (a.report.published < b.report.published ? 1 : -1))
}

/** Everything of the statement from "from" on, but for the cursor. */
async function conditionsOf(
  database: Database,
  countryId: number,
  filter: ReportFilter,
): Promise<Prisma.Sql> {
  const { operator, speaker, publisher, grade, from, to } = filter
  const conditions = [
    Prisma.sql`rc."countryId" = ${countryId}`,
    ...(from === '' ? [] : [Prisma.sql`rc."published" >= ${from}`]),
    ...(to === '' ? [] : [Prisma.sql`rc."published" <= ${to}`]),
    ...(grade === '' ? [] : [Prisma.sql`r."grade" = ${grade === 'none' ? '' : grade}`]),
    ...(publisher === '' ? [] : [Prisma.sql`r."publisherId" = ${withKey(publisher)}`]),
    ...(speaker === '' ? [] : [Prisma.sql`r."saidById" = ${withKey(speaker)}`]),
    ...(operator === '' ? [] : [ofOperator(countryId, operator)]),
    ...(await wordConditions(database, wordRanges(filter.q))),
  ]
  const asksOfReport = [grade, publisher, speaker].some((asked) => asked !== '')
  return Prisma.sql`from "ReportCountry" rc
    ${asksOfReport ? Prisma.sql`join "Report" r on r."id" = rc."reportId"` : Prisma.empty}
    where ${Prisma.join(conditions, ' and ')}`
}

const withKey = (key: string) => Prisma.sql`(
  select coalesce("mergedIntoId", "id") from "Organisation" where "key" = ${key})`

/** Reports that state a figure of the operator's work in the country. */
const ofOperator = (countryId: number, key: string) => Prisma.sql`exists (
  select 1 from "Claim" c join "Stream" s on s."id" = c."streamId" join "Operation" o on o."id" = s."operationId"
  where c."reportId" = rc."reportId" and o."countryId" = ${countryId} and o."operatorId" = ${withKey(key)})`

/** Below this many reports, those with a rare word are looked up first, instead of each report for the word. */
const rare = 2_000

/** Each word is met: the rarest, where it is rare, by its own index. */
async function wordConditions(database: Database, ranges: readonly WordRange[]): Promise<Prisma.Sql[]> {
  const counts = await Promise.all(
    ranges.map(async (range) => {
      const [row] = await database.$queryRaw<{ count: number | bigint }[]>(
        Prisma.sql`select count(*) as "count" from (select 1 as "one" from "ReportWord" w where ${within(range)}
          limit ${rare + 1}) as "found"`,
      )
      return Number(row?.count ?? 0)
    }),
  )
  const rarest = counts.indexOf(Math.min(...counts))
  return ranges.map((range, at) =>
    at === rarest && elementAt(counts, at) <= rare
      ? Prisma.sql`rc."reportId" in (select w."reportId" from "ReportWord" w where ${within(range)})`
      : Prisma.sql`exists (select 1 from "ReportWord" w where w."reportId" = rc."reportId" and ${within(range)})`,
  )
}

const within = ({ from, before }: WordRange) => Prisma.sql`w."word" >= ${from} and w."word" < ${before}`

function afterCursor({ sort }: ReportFilter, { published, id }: ReportCursor): Prisma.Sql {
  return sort === 'newest'
    ? Prisma.sql`and rc."published" <= ${published} and (rc."published" < ${published} or rc."reportId" < ${id})`
    : Prisma.sql`and rc."published" >= ${published} and (rc."published" > ${published} or rc."reportId" > ${id})`
}

const orderOf = ({ sort }: ReportFilter) =>
  sort === 'newest'
    ? Prisma.sql`order by rc."published" desc, rc."reportId" desc`
    : Prisma.sql`order by rc."published" asc, rc."reportId" asc`
