import 'server-only'
import type { Database } from '@/lib/db/open'
import { nameIn } from '@/lib/i18n/names'
import { readReport } from '@/lib/reports/data'
import type { ReadReport } from '@/lib/reports/types'
import { STATES } from './states'
import type { PendingCorrection } from './types'

/** A published report as editors see it: what it says of each country, and who is correcting it. */
export interface DeskReport {
  ofCountries: ReadReport[]
  pending: PendingCorrection[]
}

/** Null where there is no such report. */
export async function readDeskReport(
  database: Database,
  key: string,
  language: string,
): Promise<DeskReport | null> {
  const found = await database.report.findUnique({
    where: { key },
    include: { countries: { include: { country: true } } },
  })
  if (found === null) return null
  const [reports, drafts] = await Promise.all([
    Promise.all(found.countries.map(({ country }) => readReport(database, country.code, key, language))),
    database.draft.findMany({
      where: { corrects: key, state: { in: ['open', 'sent', 'returned'] } },
      omit: { content: true },
      include: { author: true },
      orderBy: { id: 'asc' },
    }),
  ])
  return {
    ofCountries: reports.filter((report) => report !== null),
    pending: drafts.map(({ key, state, author }) => ({
      key,
      state: STATES.find((known) => known === state) ?? 'open',
      by: author.name,
    })),
  }
}

/** The countries that reports speak of, by name: of those in `only`, of all where it is null. */
export async function readReportedCountries(
  database: Database,
  language: string,
  only: readonly string[] | null,
): Promise<{ code: string; name: string }[]> {
  const found = await database.countrySummary.findMany({
    where: only === null ? {} : { country: { code: { in: [...only] } } },
    include: { country: { include: { names: { where: { alias: false } } } } },
  })
  return found
    .map(({ country: { code, names } }) => ({ code, name: nameIn(names, language, code) }))
    .sort((a, b) => a.name.localeCompare(b.name, language))
}
