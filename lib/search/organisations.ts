import 'server-only'
import type { Database } from '@/lib/db/open'
import { nameIn } from '@/lib/i18n/names'
import { Prisma } from '@/prisma/client/sqlite'
import { hasWords, type Search, type SearchedCountry } from './search'
import type { SearchHit } from './search-record'

/** So many organisations with the words are looked at. */
const mostCompared = 50

/** Where all countries are searched, so many of an organisation's latest reports tell in which ones it is named. */
const mostReports = 200

/** Operators by any of their names, then whoever else a country's reports name. */
export async function findOrganisations({
  database,
  words,
  countries,
  language,
  most,
}: Search): Promise<SearchHit[]> {
  const organisations = await database.organisation.findMany({
    where: {
      mergedIntoId: null,
      names: {
        some: {
          AND: words.map((word) => ({
            OR: [{ folded: { startsWith: word } }, { folded: { contains: ` ${word}` } }],
          })),
        },
      },
    },
    include: { names: { orderBy: { id: 'asc' } } },
    orderBy: { id: 'asc' },
    take: mostCompared,
  })
  if (organisations.length === 0) return []
  const ids = organisations.map(({ id }) => id)
  const operations = await database.operation.findMany({
    where: { operatorId: { in: ids }, countryId: { in: countries.map(({ id }) => id) } },
    distinct: ['operatorId', 'countryId'],
    orderBy: [{ operatorId: 'asc' }, { countryId: 'asc' }],
    select: { operatorId: true, countryId: true },
    take: most,
  })
  const operators = operations.map(({ operatorId, countryId }) => ({ id: operatorId, country: countryId }))
  const rows =
    operators.length === most
      ? operators
      : [...operators, ...(await namedByReports(database, ids, countries, most))]
  const pairs = new Map(rows.map((row) => [`${row.id} ${row.country}`, row]))
  return [...pairs.values()].slice(0, most).flatMap(({ id, country }) => {
    const organisation = organisations.find((one) => one.id === id)
    const where = countries.find((one) => one.id === country)
    if (organisation === undefined || where === undefined) return []
    const { key, names } = organisation
    const name = nameIn(
      names.filter(({ alias }) => !alias),
      language,
      key,
    )
    const known = hasWords(name, words) ? '' : (names.find((one) => hasWords(one.name, words))?.name ?? '')
    return {
      country: { code: where.code, name: where.name },
      page: 'organisations' as const,
      key,
      name,
      known,
    }
  })
}

/** Organisations that reports of a country quote or were published by, each with the country; some of them may operate there too. */
async function namedByReports(
  database: Database,
  ids: readonly number[],
  countries: readonly SearchedCountry[],
  most: number,
): Promise<{ id: number; country: number }[]> {
  const [only, ...others] = countries.map(({ id }) => id)
  if (only === undefined) return []
  const columns = [Prisma.sql`r."publisherId"`, Prisma.sql`r."saidById"`]
  const anyOf = (column: Prisma.Sql) => Prisma.sql`exists (select 1 from "Report" r where ${column} = g."id"
    and exists (select 1 from "ReportCountry" rc where rc."reportId" = r."id" and rc."countryId" = ${only}))`
  const latestOf = (id: number, column: Prisma.Sql) => Prisma.sql`
    select l."who" as "id", rc."countryId" as "country" from (
      select r."id", ${column} as "who" from "Report" r where ${column} = ${id} order by r."id" desc limit ${mostReports}
    ) l join "ReportCountry" rc on rc."reportId" = l."id" where rc."countryId" in (${Prisma.join([only, ...others])})`
  const rows = await database.$queryRaw<{ id: number | bigint; country?: number | bigint }[]>(
    others.length === 0
      ? Prisma.sql`select g."id" as "id" from "Organisation" g
          where g."id" in (${Prisma.join([...ids])}) and (${Prisma.join(columns.map(anyOf), ' or ')}) order by g."id"`
      : Prisma.sql`${Prisma.join(
          ids.flatMap((id) => columns.map((column) => latestOf(id, column))),
          ' union ',
        )} order by "id", "country" limit ${2 * most}`,
  )
  return rows.map(({ id, country = only }) => ({ id: Number(id), country: Number(country) }))
}
