import { ReportTable } from '@/components/report/report-table'
import type { I18n } from '@/lib/i18n/words'
import { addressOfFilter, everything, type ReportFilter } from '@/lib/reports/filter'
import type { FoundReports } from '@/lib/reports/types'

/** An organisation's latest reports, with the way to all of them. */
export function OrganisationReports({
  id,
  title,
  words,
  found,
  filter,
}: {
  id: string
  title: string
  words: I18n
  found: FoundReports
  /** What finds all of them. */
  filter: Partial<ReportFilter>
}) {
  const { t, locale } = words
  if (found.total === 0) return null
  const address = `/${locale}/${found.country.code.toLowerCase()}/reports`
  return (
    <section id={id} className="chapter">
      <h2 className="mb-3 text-xl font-semibold">{title}</h2>
      <ReportTable words={words} country={found.country} reports={found.reports} />
      {found.next !== null && (
        <p className="mt-3">
          <a href={`${address}${addressOfFilter({ ...everything, ...filter })}`}>
            {t(found.more ? 'organisation.moreReports' : 'organisation.allReports', { count: found.total })}
          </a>
        </p>
      )}
    </section>
  )
}
