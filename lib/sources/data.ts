import 'server-only'
import type { Database } from '@/lib/db/open'
import { listedSource, peopleNamed } from './list-data'
import type { ReadSource, SourceLink } from './types'

/** Most outlets of a source or of a report that are listed. */
const mostOutlets = 100

/** One source; null where there is none, or one of another country than these; null: of any. */
export async function readInboxSource(
  database: Database,
  key: string,
  countries: readonly string[] | null,
): Promise<ReadSource | null> {
  const row = await database.source.findUnique({ where: { key } })
  if (row === null || (countries !== null && !['', ...countries].includes(row.country))) return null
  const nameOf = await peopleNamed(database, [row.assigneeId, row.addedBy])
  return {
    ...listedSource(row, nameOf),
    ...{ text: row.text, draftKey: row.draftKey, reportKey: row.reportKey, readerKey: row.readerKey },
    addedBy: nameOf.get(row.addedBy) ?? row.addedBy,
    reason: row.reason,
    folded: await foldedOf(database, row),
    outlets: await outletsWhere(database, { foldedInto: row.key }),
  }
}

async function foldedOf(
  database: Database,
  { foldedInto, foldedReport }: { foldedInto: string; foldedReport: string },
): Promise<ReadSource['folded']> {
  if (foldedReport !== '') {
    const report = await database.report.findUnique({
      where: { key: foldedReport },
      select: { title: true, countries: { select: { country: { select: { code: true } } }, take: 1 } },
    })
    const country = report?.countries[0]?.country.code ?? ''
    return { kind: 'report', key: foldedReport, title: report?.title || foldedReport, country }
  }
  if (foldedInto === '') return null
  const source = await database.source.findUnique({
    where: { key: foldedInto },
    select: { title: true, url: true },
  })
  return { kind: 'source', key: foldedInto, title: source?.title || source?.url || foldedInto, country: '' }
}

const outletsWhere = (
  database: Database,
  where: { foldedInto: string } | { foldedReport: string },
): Promise<SourceLink[]> =>
  database.source.findMany({
    where,
    select: { key: true, title: true, url: true, publisher: true },
    orderBy: { id: 'asc' },
    take: mostOutlets,
  })

/** The sources that were folded into a published report as other outlets of it. */
export const readOutletsOfReport = (database: Database, report: string): Promise<SourceLink[]> =>
  outletsWhere(database, { foldedReport: report })

/** The source that a draft was begun from; null where it was begun otherwise. */
export const readSourceOfDraft = (database: Database, draftKey: string): Promise<SourceLink | null> =>
  database.source.findFirst({
    where: { draftKey },
    select: { key: true, title: true, url: true, publisher: true },
  })

/** How many sources nobody has, and how many one reads oneself, each counted up to `most`. */
export async function countInbox(
  database: Database,
  { id, countries }: { id: string; countries: readonly string[] | null },
  most: number,
): Promise<{ unread: number; own: number }> {
  const seen = countries === null ? {} : { country: { in: ['', ...countries] } }
  const counted = (where: { state: string; assigneeId?: string }) =>
    database.source
      .findMany({ where: { ...where, ...seen }, select: { id: true }, take: most })
      .then(({ length }) => length)
  const [unread, own] = await Promise.all([
    counted({ state: 'new' }),
    counted({ state: 'taken', assigneeId: id }),
  ])
  return { unread, own }
}
