import 'server-only'
import type { Database } from '@/lib/db/open'
import { named, withNames } from './read-claims'
import type { ListedReport } from './types'
import { readTitles } from './untitled'

/** Reports as a country's lists show them, in the order of `ids`. */
export async function readListed(
  database: Database,
  countryId: number,
  ids: number[],
  language: string,
): Promise<ListedReport[]> {
  const [reports, counted] = await Promise.all([
    database.report.findMany({
      where: { id: { in: ids } },
      include: { publisher: withNames, saidBy: withNames },
    }),
    // A count within the query above would count the claims of every report on record.
    database.claim.groupBy({
      by: ['reportId'],
      where: { reportId: { in: ids }, stream: { operation: { countryId } } },
      _count: { _all: true },
    }),
  ])
  const claimsOf = new Map(counted.map(({ reportId, _count }) => [reportId, _count._all]))
  const titleOf = await readTitles((statement) => database.$queryRaw(statement), reports, language)
  const byId = new Map(reports.map((report) => [report.id, report]))
  return ids.flatMap((id) => {
    const report = byId.get(id)
    if (report === undefined) return []
    const { key, publisher, saidBy, published, grade } = report
    return {
      key,
      title: titleOf(report),
      titleLanguage: report.title === '' ? '' : report.language,
      publisher: named(publisher, language),
      saidBy: saidBy === null ? null : named(saidBy, language),
      published,
      grade,
      claims: claimsOf.get(id) ?? 0,
    }
  })
}
