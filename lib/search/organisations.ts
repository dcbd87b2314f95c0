import 'server-only'
import { nameIn } from '@/lib/i18n/names'
import { Prisma } from '@/prisma/client/sqlite'
import { hasWords, type Search } from './search'
import type { SearchHit } from './search-record'

/** So many organisations with the words are looked at. */
const mostCompared = 50

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
  const ids = Prisma.join(organisations.map(({ id }) => id))
  const within = Prisma.join(countries.map(({ id }) => id))
  const reportsBy = (column: Prisma.Sql) => Prisma.sql`
    select ${column} as "id", rc."countryId" as "country", 1 as "rank" from "Report" r
    join "ReportCountry" rc on rc."reportId" = r."id" where ${column} in (${ids}) and rc."countryId" in (${within})`
  const rows = await database.$queryRaw<{ id: number | bigint; country: number | bigint }[]>(Prisma.sql`
    select f."id" as "id", f."country" as "country", min(f."rank") as "rank" from (
      select o."operatorId" as "id", o."countryId" as "country", 0 as "rank" from "Operation" o
      where o."operatorId" in (${ids}) and o."countryId" in (${within})
      union ${reportsBy(Prisma.sql`r."publisherId"`)}
      union ${reportsBy(Prisma.sql`r."saidById"`)}
    ) f group by f."id", f."country" order by "rank", f."id", f."country" limit ${most}`)
  return rows.flatMap(({ id, country }) => {
    const organisation = organisations.find((one) => one.id === Number(id))
    const where = countries.find((one) => one.id === Number(country))
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
