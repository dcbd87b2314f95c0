import 'server-only'
import { findCountry } from '@/lib/countries/found-country'
import { readConsistently } from '@/lib/db/data-version'
import type { Database } from '@/lib/db/open'
import { readExamples } from '@/lib/reports/examples'
import { Prisma } from '@/prisma/client/sqlite'
import { operatorsByName } from '../country/country-data'
import { readOperations } from '../operations'
import type { FigureCounts, MethodRecord } from './method-record'

/** What a country's record rests on, as every write counts it; null where no report speaks of such a country. */
export function readMethod(database: Database, code: string, language: string): Promise<MethodRecord | null> {
  return readConsistently(database, async () => {
    const country = await findCountry(database, code, language)
    if (country === null) return null
    const { id, summary } = country
    const [[from], figures, kept, operations, examples] = await Promise.all([
      database.$queryRaw<Record<'publishers' | 'sources', number | bigint>[]>(Prisma.sql`
        select count(distinct n."publisherId") as "publishers", count(distinct n."sourceId") as "sources" ${countedIn(id)}`),
      readCounts(database, id),
      database.countrySummary.findUnique({ where: { countryId: id } }),
      readOperations(database, [id], language),
      readExamples(database, id, language),
    ])
    return {
      country: { code: country.code, name: country.name },
      summary,
      publishers: Number(from?.publishers ?? 0),
      sources: Number(from?.sources ?? 0),
      archived: kept?.archived ?? 0,
      figures,
      rulings: kept?.rulings ?? 0,
      operators: operatorsByName(operations, language).map(({ name, party }) => ({ name, party })),
      examples,
    }
  })
}

const countedIn = (countryId: number) => Prisma.sql`from "ClaimCount" n
  where n."span" = 0 and n."operationId" in (select o."id" from "Operation" o where o."countryId" = ${countryId})`

type Count = number | bigint

async function readCounts(database: Database, countryId: number): Promise<FigureCounts> {
  const [rows, decided] = await Promise.all([
    database.$queryRaw<
      { grade: string; standing: Count; quoted: Count; superseded: Count; withdrawn: Count }[]
    >(Prisma.sql`
      select n."grade" as "grade", sum(n."standing") as "standing", sum(n."quoted") as "quoted",
        sum(n."superseded") as "superseded", sum(n."withdrawn") as "withdrawn"
      ${countedIn(countryId)} group by n."grade"`),
    database.decisionCount.findMany({ where: { countryId } }),
  ])
  const sum = (of: (row: (typeof rows)[number]) => Count) =>
    rows.reduce((total, row) => total + Number(of(row)), 0)
  const grades = rows.map(({ grade, standing }) => ({ grade, figures: Number(standing) }))
  const became = new Map(decided.map(({ status, claims }) => [status, claims]))
  return {
    standing: sum(({ standing }) => standing),
    grades: grades.filter(({ figures }) => figures > 0).sort((a, b) => byLetter(a.grade, b.grade)),
    counted: became.get('counted') ?? 0,
    corroborating: became.get('corroborates') ?? 0,
    aside: became.get('set_aside') ?? 0,
    onRecord: became.get('on_record') ?? 0,
    quoted: sum(({ quoted }) => quoted),
    superseded: sum(({ superseded }) => superseded),
    withdrawn: sum(({ withdrawn }) => withdrawn),
  }
}

/** A to X, and at last what is not graded. */
const byLetter = (a: string, b: string) => (a === '' ? 1 : b === '' ? -1 : a < b ? -1 : 1)
