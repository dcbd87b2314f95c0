import type { ReactNode } from 'react'
import { PageFrame } from '@/components/shell/page-frame'
import { PassedOver } from '@/components/ui/passed-over'
import { addressOfFigures, parseFigureFilter } from '@/lib/figures/figure-filter'
import type { I18n } from '@/lib/i18n/words'
import type { ReportFilter } from '@/lib/reports/filter'
import type { ListedReport, ReportChoices } from '@/lib/reports/types'
import { breadcrumbs } from '@/lib/views/breadcrumbs'
import { ReportSearch } from './report-search'
import { ReportTable } from './report-table'

/** One page of a country's reports, all or those that a filter finds; `none` stands where there are none. */
export function ReportPage({
  words,
  country,
  filter,
  choices,
  misread = [],
  count,
  reports,
  none,
  links,
}: {
  words: I18n
  country: { code: string; name: string }
  filter: ReportFilter
  choices: ReportChoices
  /** What of the address was passed over, in sentences. */
  misread?: string[]
  count: string
  reports: ListedReport[]
  none: ReactNode
  links: { text: string; href: string; next?: boolean }[]
}) {
  const { t, locale } = words
  const home = `/${locale}/${country.code.toLowerCase()}`
  const { operator, from, to } = filter
  const query = addressOfFigures(parseFigureFilter({ operator, from, to }))
  return (
    <PageFrame
      words={words}
      country={country.code}
      here="reports"
      query={query}
      trail={breadcrumbs({ ...country, query }, words, { name: t('shell.reports') })}
    >
      <h1 className="mb-4 text-3xl font-semibold tracking-tight">
        {t('reports.title', { country: country.name })}
      </h1>
      <ReportSearch words={words} action={`${home}/reports`} filter={filter} choices={choices} />
      <PassedOver misread={misread} />
      <p className="mt-4 text-muted" data-found={reports.length}>
        {count}
      </p>
      <div className="mt-3">
        {reports.length === 0 ? (
          none
        ) : (
          <>
            <ReportTable words={words} country={country} reports={reports} sort={filter.sort} />
            <p className="mt-3 max-w-3xl text-sm text-muted">{t('reports.grades')}</p>
          </>
        )}
      </div>
      {links.length > 0 && (
        <p className="mt-4 flex gap-6">
          {links.map(({ text, href, next }) => (
            <a key={href} href={href} rel={next ? 'next' : undefined}>
              {text}
            </a>
          ))}
        </p>
      )}
    </PageFrame>
  )
}
