import 'server-only'
import { findCountry } from '@/lib/countries/found-country'
import { readConsistently } from '@/lib/db/data-version'
import type { Database } from '@/lib/db/open'
import { countBoundsOf } from '@/lib/ledger/mark'
import { elementAt } from '@/lib/lookup/element-at'
import { endOfDays } from '@/lib/periods/day'
import { fold } from '@/lib/places/fold'
import { everything } from '@/lib/reports/filter'
import { named, withNames } from '@/lib/reports/read-claims'
import { findReports } from '@/lib/reports/search'
import { Prisma } from '@/prisma/client/sqlite'
import { operatorsByName } from '../country/country-data'
import { allFigures, daysOf, type FigureFilter } from '../figure-filter'
import { ofOperations, ofOperator, readOperations } from '../operations'
import { readParts, withPartsAlone } from '../parts-data'
import { readProtectedPeople, withoutWithheld } from '../people'
import { readMetrics } from '../rollup-data'
import { shownMetrics } from '../same-thing'
import type { FigurePeriod } from '../types'
import type { OrganisationList, ShownOrganisation } from './organisation-record'

/** More organisations than this are no list that anybody reads. */
export const organisationsListed = 200

/**
 * Whom the record of a country names: operators first, then who is quoted, then who published most. With `typed`, those who
 * have its words in a name, each as the beginning of one. Filtered by an operator and a period: who is named by figures of that work
 * and time, and by the reports that state them. Null where no report speaks of such a country.
 */
export function readOrganisations(
  database: Database,
  code: string,
  language: string,
  typed = '',
  filter: FigureFilter = allFigures,
): Promise<OrganisationList | null> {
  return readConsistently(database, async () => {
    const country = await findCountry(database, code, language)
    if (country === null) return null
    const operations = await readOperations(database, [country.id], language)
    const isWhole = filter.from === null && filter.to === null && filter.operator === ''
    const which = isWhole ? null : figuresOf(ofOperator(operations, filter.operator), daysOf(filter))
    const [figures, said, published] = await Promise.all([
      countedBy(
        database,
        which === null
          ? Prisma.sql`select o."operatorId" as "id", sum(s."standing") as "count" from "Operation" o
              join "Stream" s on s."operationId" = o."id" where o."countryId" = ${country.id} group by o."operatorId"`
          : Prisma.sql`select o."operatorId" as "id", count(*) as "count" from "Operation" o
              join "Stream" s on s."operationId" = o."id" join "Claim" c on c."streamId" = s."id"
              where o."countryId" = ${country.id} and ${which} group by o."operatorId"`,
      ),
      countedBy(database, reportsBy(country.id, Prisma.sql`r."saidById"`, which)),
      countedBy(database, reportsBy(country.id, Prisma.sql`r."publisherId"`, which)),
    ])
    const rank = (id: number) => [figures, said, published].map((counts) => counts.get(id) ?? 0)
    const called = await readCalled(database, typed)
    const all = [...new Set([...figures.keys(), ...said.keys(), ...published.keys()])]
    const found = all.filter((id) => called === null || called.has(id))
    const ids = found.sort((a, b) => byRank(rank(a), rank(b)) || a - b).slice(0, organisationsListed)
    const organisations = await database.organisation.findMany({ where: { id: { in: ids } }, ...withNames })
    return {
      country: { code: country.code, name: country.name },
      narrowable: { ...country.summary, operators: operatorsByName(operations, language) },
      found: found.length,
      organisations: organisations
        .map((organisation) => ({
          ...named(organisation, language),
          figures: figures.get(organisation.id) ?? 0,
          said: said.get(organisation.id) ?? 0,
          published: published.get(organisation.id) ?? 0,
        }))
        .sort(
          (a, b) =>
            byRank([a.figures, a.said, a.published], [b.figures, b.said, b.published]) ||
            a.name.localeCompare(b.name, language),
        ),
    }
  })
}

/** The largest first, by the first number in which two differ. */
const byRank = (a: readonly number[], b: readonly number[]) =>
  a.map((count, at) => elementAt(b, at) - count).find((difference) => difference !== 0) ?? 0

/** Who has a name with all words of `typed`, each as the beginning of one; null where there are none to look for. */
async function readCalled(database: Database, typed: string): Promise<Set<number> | null> {
  const words = fold(typed).split(' ').filter(Boolean)
  if (words.length === 0) return null
  const names = await database.organisationName.findMany({
    where: {
      AND: words.map((word) => ({
        OR: [{ folded: { startsWith: word } }, { folded: { contains: ` ${word}` } }],
      })),
    },
    select: { organisationId: true },
  })
  return new Set(names.map(({ organisationId }) => organisationId))
}

/** One organisation of a country's record; null where that does not name it. */
export function readOrganisation(
  database: Database,
  code: string,
  key: string,
  language: string,
): Promise<ShownOrganisation | null> {
  return readConsistently(database, async () => {
    const [country, organisation] = await Promise.all([
      findCountry(database, code, language),
      database.organisation.findUnique({ where: { key }, include: { names: { orderBy: { id: 'asc' } } } }),
    ])
    if (country === null || organisation === null || organisation.mergedIntoId !== null) return null
    const [operation, metrics, said, published] = await Promise.all([
      database.operation.findFirst({
        where: { operatorId: organisation.id, countryId: country.id },
        include: { rollups: { where: { placeId: country.id, part: '', lastDay: { not: '' } } } },
      }),
      readMetrics(database, language),
      findReports(database, code, language, { ...everything, speaker: key }, null),
      findReports(database, code, language, { ...everything, publisher: key }, null),
    ])
    if (said === null || published === null) return null
    if (operation === null && said.total + published.total === 0) return null
    const names = organisation.names.filter(({ alias }) => !alias)
    const shown = named({ ...organisation, names }, language)
    const work = operation === null ? [] : [{ id: operation.id, operator: shown, position: 0 }]
    const parts = await readParts(database, { placeId: country.id }, work, allFigures, language)
    const figures = metrics.map((metric) => ({
      ...metric,
      series: (operation?.rollups ?? [])
        .filter(({ metricKey }) => metricKey === metric.key)
        .map(({ value, claims, firstDay, lastDay, ...bounds }) => ({
          operator: shown,
          position: 0,
          value,
          ...countBoundsOf(bounds),
          claims,
          firstDay,
          lastDay,
          steps: [],
          months: [],
          conflict: null,
        })),
    }))
    const counted = withPartsAlone(figures, parts)
    const people = await readProtectedPeople(database, country.id)
    return {
      ...shown,
      country: { code: country.code, name: country.name },
      standingNote: organisation.standingNote,
      otherNames: organisation.names
        .filter(({ name }) => name !== shown.name)
        .map(({ name, language, alias }) => ({ name, language: alias ? '' : language })),
      operator: operation !== null,
      metrics: shownMetrics(
        people === null
          ? counted
          : withoutWithheld(
              counted,
              work,
              { countryId: country.id, code: country.code, kind: 'country' },
              people,
            ),
      ),
      said,
      published,
    }
  })
}

/** Reports by whom a column names; with `which`, those that state such a figure. */
const reportsBy = (countryId: number, column: Prisma.Sql, which: Prisma.Sql | null) => Prisma.sql`
  select ${column} as "id", count(*) as "count" from "ReportCountry" rc join "Report" r on r."id" = rc."reportId"
  where rc."countryId" = ${countryId} and ${column} is not null ${
    which === null
      ? Prisma.empty
      : Prisma.sql`and exists (select 1 from "Claim" c join "Stream" s on s."id" = c."streamId"
          where c."reportId" = r."id" and ${which})`
  } group by ${column}`

/** A condition of a statement: a claim (`c`) of a stream (`s`) stands, is of some operations, and of days in a period. */
const figuresOf = (operations: readonly { id: number }[], { from, to }: FigurePeriod) => Prisma.sql`
  ${ofOperations(operations)} and c."ended" = '' and c."toDay" >= ${from ?? ''} and c."toDay" <= ${to ?? endOfDays}`

async function countedBy(database: Database, sql: Prisma.Sql): Promise<Map<number, number>> {
  const rows = await database.$queryRaw<{ id: number; count: number | bigint }[]>(sql)
  return new Map(rows.map(({ id, count }) => [Number(id), Number(count)]))
}
