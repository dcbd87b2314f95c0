import 'server-only'
import type { Database } from '@/lib/db/open'
import { spansWithin } from '@/lib/periods/spans'
import { named, withNames } from '@/lib/reports/read-claims'
import { Prisma } from '@/prisma/client/sqlite'
import type { FigureFilter } from '../figure-filter'
import type { TrustRecord } from './trust-record'

/**
 * How many standing figures of these operations come from each source and grade, the most first; of a period those that end in it. A
 * report that quotes somebody is of that source, whoever published it. Read from counts that every write keeps: what it takes goes by
 * operators, sources and years, never by figures.
 */
export async function readTrust(
  database: Database,
  operations: readonly { id: number }[],
  language: string,
  { from, to }: Pick<FigureFilter, 'from' | 'to'>,
): Promise<TrustRecord> {
  const spans = spansWithin(from, to)
  if (operations.length === 0 || spans.length === 0) return []
  const of = Prisma.join(operations.map(({ id }) => id))
  // A statement for each range, so that each is looked up in the index.
  const ranges = spans.map(
    ({ first, last }) => Prisma.sql`select "grade", "sourceId", "standing" from "ClaimCount"
      where "operationId" in (${of}) and "span" between ${first} and ${last} and "standing" > 0`,
  )
  const counts = await database.$queryRaw<
    { grade: string; source: number | bigint; figures: number | bigint }[]
  >(Prisma.sql`
    select n."grade" as "grade", n."sourceId" as "source", sum(n."standing") as "figures"
    from (${Prisma.join(ranges, ' union all ')}) as n group by n."grade", n."sourceId"`)
  const organisations = await database.organisation.findMany({
    where: { id: { in: counts.map(({ source }) => Number(source)) } },
    ...withNames,
  })
  const byId = new Map(organisations.map((organisation) => [organisation.id, named(organisation, language)]))
  return counts
    .flatMap(({ grade, source, figures }) => {
      const organisation = byId.get(Number(source))
      return organisation === undefined ? [] : [{ grade, source: organisation, figures: Number(figures) }]
    })
    .sort((a, b) => b.figures - a.figures || (a.source.key < b.source.key ? -1 : 1))
}
