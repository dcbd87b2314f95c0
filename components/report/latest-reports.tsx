import type { Words } from '@/lib/i18n/words'
import type { ReportList } from '@/lib/reports/shown'
import { ReportTable } from './report-table'

/** The newest reports of a country, with the way to the rest. */
export function LatestReports({ words, list }: { words: Words; list: ReportList }) {
  const { t, locale } = words
  return (
    <section id="reports" className="mt-12 border-t-2 border-ink pt-4">
      <h2 className="mb-3 text-xl font-semibold">{t('country.reports')}</h2>
      <ReportTable words={words} country={list.country} reports={list.reports} />
      <p className="mt-3 flex flex-wrap gap-x-6">
        <a href={`/${locale}/${list.country.code.toLowerCase()}/reports`}>
          {t('country.allReports', { count: list.total })}
        </a>
        <a href={`/${locale}/${list.country.code.toLowerCase()}/organisations`}>{t('organisation.all')}</a>
      </p>
    </section>
  )
}
