import type { Overview } from '@/lib/figures/country/country-record'
import { daysOf } from '@/lib/figures/figure-filter'
import type { I18n } from '@/lib/i18n/words'
import { countryHref } from '@/lib/links/page-href'
import { addressOfFilter } from '@/lib/reports/filter'
import { periodText } from '@/lib/wording/period-text'
import { ReportTable } from './report-table'

/** The newest reports of a country, narrowed down as the page is, with the way to the rest. */
export function LatestReports({ words, overview }: { words: I18n; overview: Overview }) {
  const { t, locale } = words
  const { country, filter, reports, total, more, reportFilter } = overview
  const dated = filter.from !== null || filter.to !== null
  const period = dated ? periodText(daysOf(filter), words) : ''
  const count = { count: total }
  return (
    <section id="reports" className="chapter">
      <h2 className="mb-3 text-xl font-semibold">
        {dated ? t('filter.reports', { period }) : t('country.reports')}
      </h2>
      {reports.length === 0 ? (
        <p className="text-muted">{t('filter.noReports', { period })}</p>
      ) : (
        <ReportTable words={words} country={country} reports={reports} />
      )}
      <p className="mt-3 flex flex-wrap gap-x-6">
        <a href={countryHref(locale, country.code, 'reports') + addressOfFilter(reportFilter)}>
          {more ? t('search.foundMore', count) : t('country.allReports', count)}
        </a>
        <a href={`${countryHref(locale, country.code)}/organisations`}>{t('organisation.all')}</a>
      </p>
    </section>
  )
}
