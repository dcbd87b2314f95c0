import 'server-only'
import { findCountry } from '@/lib/countries/found-country'
import { readConsistently } from '@/lib/db/data-version'
import type { Database } from '@/lib/db/open'
import { readExamples } from '@/lib/reports/examples'
import { Prisma } from '@/prisma/client/sqlite'
import { operatorsByName } from '../country/country-data'
import { readOperations } from '../operations'
import type { FigureCounts, MethodRecord } from './method-record'

/** More figures than these are not counted by what became of them: that would take longer than a page may. */
const mostCounted = 100_000

/** What a country's record rests on, counted; null where no report speaks of such a country. */
export function readMethod(database: Database, code: string, language: string): Promise<MethodRecord | null> {
  return readConsistently(database, async () => {
    const country = await findCountry(database, code, language)
    if (country === null) return null
    const { id, summary } = country
    const [[of], figures, [rulings], operations, examples] = await Promise.all([
      database.$queryRaw<Counts[]>(Prisma.sql`
        select count(distinct r."publisherId") as "publishers",
          count(distinct coalesce(r."saidById", r."publisherId")) as "sources",
          sum(case when r."archiveUrl" <> '' then 1 else 0 end) as "archived"
        from "ReportCountry" rc join "Report" r on r."id" = rc."reportId" where rc."countryId" = ${id}`),
      summary.claims > mostCounted ? null : countFigures(database, id),
      database.$queryRaw<{ count: number | bigint }[]>(Prisma.sql`
        select count(*) as "count" from "Ruling" u cross join "Claim" c join "Stream" s on s."id" = c."streamId"
          join "Operation" o on o."id" = s."operationId" where c."id" = u."claimId" and o."countryId" = ${id}`),
      readOperations(database, [id], language),
      readExamples(database, id, language),
    ])
    return {
      country: { code: country.code, name: country.name },
      summary,
      publishers: Number(of?.publishers ?? 0),
      sources: Number(of?.sources ?? 0),
      archived: Number(of?.archived ?? 0),
      figures,
      rulings: Number(rulings?.count ?? 0),
      operators: operatorsByName(operations, language).map(({ name, party }) => ({ name, party })),
      examples,
    }
  })
}

type Counts = Record<'publishers' | 'sources' | 'archived', number | bigint | null>

/** One pass over the figures of a country. */
async function countFigures(database: Database, countryId: number): Promise<FigureCounts> {
  const rows = await database.$queryRaw<
    {
      grade: string
      ended: string
      status: string | null
      figures: number | bigint
      quoted: number | bigint
    }[]
  >(Prisma.sql`
    select r."grade" as "grade", c."ended" as "ended", d."status" as "status", count(*) as "figures",
      sum(case when c."words" <> '' then 1 else 0 end) as "quoted"
    from "ReportCountry" rc cross join "Report" r join "Claim" c on c."reportId" = r."id"
      join "Stream" s on s."id" = c."streamId" join "Operation" o on o."id" = s."operationId"
      left join "Decision" d on d."claimId" = c."id"
    where rc."countryId" = ${countryId} and r."id" = rc."reportId" and o."countryId" = ${countryId}
    group by r."grade", c."ended", d."status"`)
  const sum = (which: (row: (typeof rows)[number]) => boolean) =>
    rows.filter(which).reduce((total, { figures }) => total + Number(figures), 0)
  const standing = rows.filter(({ ended }) => ended === '')
  const grades = [...new Set(standing.map(({ grade }) => grade))].sort(byLetter)
  const became = (status: string) => sum((row) => row.ended === '' && row.status === status)
  return {
    standing: sum(({ ended }) => ended === ''),
    grades: grades.map((grade) => ({
      grade,
      figures: sum((row) => row.ended === '' && row.grade === grade),
    })),
    counted: became('counted'),
    corroborating: became('corroborates'),
    aside: became('set_aside'),
    onRecord: became('on_record'),
    quoted: standing.reduce((total, { quoted }) => total + Number(quoted), 0),
    superseded: sum(({ ended }) => ended === 'superseded'),
    withdrawn: sum(({ ended }) => ended === 'withdrawn'),
  }
}

/** A to X, and at last what is not graded. */
const byLetter = (a: string, b: string) => (a === '' ? 1 : b === '' ? -1 : a < b ? -1 : 1)
