import type { Words } from '@/lib/i18n/words'
import { formatCursor } from '@/lib/reports/cursor'
import type { ReportList } from '@/lib/reports/shown'
import { PageFrame } from '../shell/page-frame'
import { ReportTable } from './report-table'

/** One page of a country's list of reports; `older` when it is not the first. */
export function ReportPage({ words, list, older }: { words: Words; list: ReportList; older: boolean }) {
  const { t, locale } = words
  const { country } = list
  const home = `/${locale}/${country.code.toLowerCase()}`
  return (
    <PageFrame
      words={words}
      trail={[
        { name: t('shell.countries'), href: `/${locale}` },
        { name: country.name, href: home },
        { name: t('shell.reports') },
      ]}
    >
      <h1 className="text-3xl font-semibold tracking-tight">
        {t('reports.title', { country: country.name })}
      </h1>
      <p className="mt-1 text-muted">{t('reports.total', { count: list.total })}</p>
      <div className="mt-6">
        {list.reports.length === 0 ? (
          <p>{t('reports.none')}</p>
        ) : (
          <ReportTable words={words} country={country} reports={list.reports} />
        )}
      </div>
      <p className="mt-4 flex gap-6">
        {older && <a href={`${home}/reports`}>{t('reports.newest')}</a>}
        {list.older !== null && (
          <a href={`${home}/reports?before=${formatCursor(list.older)}`} rel="next">
            {t('reports.older')}
          </a>
        )}
      </p>
    </PageFrame>
  )
}
