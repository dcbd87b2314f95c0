import type { I18n } from '@/lib/i18n/words'
import { formatCursor } from '@/lib/reports/cursor'
import { everything } from '@/lib/reports/filter'
import type { ReportChoices, ReportList } from '@/lib/reports/types'
import { ReportPage } from './report-page'

/** One page of all reports of a country, newest first; `older` when it is not the first. */
export function AllReports({
  words,
  list,
  choices,
  older,
}: {
  words: I18n
  list: ReportList
  choices: ReportChoices
  older: boolean
}) {
  const { t, locale } = words
  const address = `/${locale}/${list.country.code.toLowerCase()}/reports`
  return (
    <ReportPage
      words={words}
      country={list.country}
      filter={everything}
      choices={choices}
      count={t('reports.total', { count: list.total })}
      reports={list.reports}
      none={<p>{t('reports.none')}</p>}
      links={[
        ...(older ? [{ text: t('reports.newest'), href: address }] : []),
        ...(list.older === null
          ? []
          : [
              {
                text: t('reports.older'),
                href: `${address}?before=${formatCursor(list.older)}`,
                next: true,
              },
            ]),
      ]}
    />
  )
}
