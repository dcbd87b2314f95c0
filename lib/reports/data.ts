import 'server-only'
import { type FoundCountry, findCountry } from '@/lib/countries/found-country'
import { readConsistently } from '@/lib/db/data-version'
import type { Database } from '@/lib/db/open'
import { readListed } from './list-rows'
import { readPublishedClaims } from './published-claims'
import { named, withNames } from './read-claims'
import { readOutlets } from './repeats'
import type { ReadReport, ReportCursor, ReportList } from './types'
import { readTitles } from './untitled'

/** How many reports a page lists. */
export const reportsPerPage = 50

/**
 * One page of a country's reports, newest first; null where no report speaks of such a country, or `before` stands on no
 * report of its list.
 */
export function readReports(
  database: Database,
  code: string,
  language: string,
  before: ReportCursor | null = null,
): Promise<ReportList | null> {
  return readConsistently(database, async () => {
    const country = await findCountry(database, code, language)
    if (country === null) return null
    if (before !== null) {
      const at = { countryId: country.id, reportId: before.id, published: before.published }
      if ((await database.reportCountry.count({ where: at })) === 0) return null
    }
    return readReportsOf(database, country, language, before, reportsPerPage)
  })
}

/** The same of a country once it is found, by `perPage`. */
export async function readReportsOf(
  database: Database,
  country: FoundCountry,
  language: string,
  before: ReportCursor | null,
  perPage: number,
): Promise<ReportList> {
  const found = await database.reportCountry.findMany({
    where: {
      countryId: country.id,
      ...(before === null
        ? {}
        : {
            OR: [
              { published: { lt: before.published } },
              { published: before.published, reportId: { lt: before.id } },
            ],
          }),
    },
    orderBy: [{ published: 'desc' }, { reportId: 'desc' }],
    take: perPage + 1,
  })
  const page = found.slice(0, perPage)
  const last = page.at(-1)
  return {
    country: { code: country.code, name: country.name },
    total: country.summary.reports,
    reports: await readListed(
      database,
      country.id,
      page.map(({ reportId }) => reportId),
      language,
    ),
    older:
      found.length > page.length && last !== undefined
        ? { published: last.published, id: last.reportId }
        : null,
  }
}

/** One report of a country with the figures it states of it; null where the country's list has no such report. */
export function readReport(
  database: Database,
  code: string,
  key: string,
  language: string,
): Promise<ReadReport | null> {
  return readConsistently(database, async () => {
    const country = await findCountry(database, code, language)
    if (country === null) return null
    const report = await database.report.findFirst({
      // Ids are kept composed; an address may be typed either way.
      where: { key: { in: [key, key.normalize('NFC')] }, countries: { some: { countryId: country.id } } },
      include: {
        publisher: withNames,
        saidBy: withNames,
        documents: {
          select: { name: true, size: true, sha256: true },
          orderBy: [{ at: 'asc' }, { sha256: 'asc' }],
        },
      },
    })
    if (report === null) return null
    const [claims, outlets, titleOf] = await Promise.all([
      readPublishedClaims(
        database,
        { reportId: report.id, stream: { operation: { countryId: country.id } } },
        language,
      ),
      readOutlets(database, report.id, language),
      readTitles((statement) => database.$queryRaw(statement), [report], language),
    ])
    return {
      country: { code: country.code, name: country.name },
      key: report.key,
      title: titleOf(report),
      titleLanguage: report.title === '' ? '' : report.language,
      publisher: named(report.publisher, language),
      saidBy: report.saidBy === null ? null : named(report.saidBy, language),
      published: report.published,
      accessed: report.accessed,
      grade: report.grade,
      language: report.language,
      url: report.url,
      archiveUrl: report.archiveUrl,
      documents: report.documents,
      claims,
      outlets,
    }
  })
}
