import 'server-only'
import type { Database } from '../db/open'
import { named, withNames } from './read-claims'
import type { ListedReport } from './shown'

/** Reports as a country's lists show them, in the order of `ids`. */
export async function readListed(
  database: Database,
  countryId: number,
  ids: number[],
  language: string,
): Promise<ListedReport[]> {
  const reports = await database.report.findMany({
    where: { id: { in: ids } },
    include: {
      publisher: withNames,
      saidBy: withNames,
      _count: { select: { claims: { where: { stream: { operation: { countryId } } } } } },
    },
  })
  const byId = new Map(reports.map((report) => [report.id, report]))
  return ids.flatMap((id) => {
    const report = byId.get(id)
    if (report === undefined) return []
    const { key, title, publisher, saidBy, published, grade, _count } = report
    return {
      key,
      title,
      publisher: named(publisher, language),
      saidBy: saidBy === null ? null : named(saidBy, language),
      published,
      grade,
      claims: _count.claims,
    }
  })
}
