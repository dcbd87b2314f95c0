import { PartyMark } from '@/components/ui/party-mark'
import { QuotedText } from '@/components/ui/quoted-text'
import type { Overview } from '@/lib/figures/country/country-record'
import { addressOfFigures, daysOf } from '@/lib/figures/figure-filter'
import { commaOf } from '@/lib/i18n/joined'
import type { I18n } from '@/lib/i18n/words'
import { countryHref } from '@/lib/links/page-href'
import { addressOfFilter } from '@/lib/reports/filter'
import { periodText } from '@/lib/wording/period-text'

/** The newest reports of a country in few words, narrowed down as the page is, with the way to the rest. */
export function LatestReports({ words, overview }: { words: I18n; overview: Overview }) {
  const { t, format, locale } = words
  const { country, filter, reports, total, more, reportFilter } = overview
  const dated = filter.from !== null || filter.to !== null
  const period = dated ? periodText(daysOf(filter), words) : ''
  const count = { count: total }
  const comma = commaOf(words)
  return (
    <section id="reports" className="card main" aria-labelledby="reports-title">
      <h2 id="reports-title" className="panel-title">
        {dated ? t('filter.reports', { period }) : t('country.reports')}
      </h2>
      {reports.length === 0 ? (
        <p className="mt-2 text-sm text-muted">{t('filter.noReports', { period })}</p>
      ) : (
        <ul className="facts few">
          {reports.map(({ key, title, titleLanguage, publisher, published, grade, claims }) => (
            <li key={key} data-report={key} className="dated">
              <span className="text-muted">{format.day(published)}</span>
              <span>
                <a href={countryHref(locale, country.code, 'reports', key)}>
                  <QuotedText language={titleLanguage}>{title}</QuotedText>
                </a>
                <span className="text-muted">
                  {' '}
                  {publisher.name}
                  {publisher.party && <PartyMark text={t('organisation.party')} />}
                  {grade !== '' && comma + t('reports.graded', { grade })}
                  {comma + t('news.figures', { claims })}
                </span>
              </span>
            </li>
          ))}
        </ul>
      )}
      <p className="mt-2 flex flex-wrap gap-x-6 text-sm">
        <a href={countryHref(locale, country.code, 'reports') + addressOfFilter(reportFilter)}>
          {more ? t('search.foundMore', count) : t('country.allReports', count)}
        </a>
        <a href={countryHref(locale, country.code, 'organisations') + addressOfFigures(filter)}>
          {t('organisation.all')}
        </a>
      </p>
    </section>
  )
}
