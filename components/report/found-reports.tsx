import type { I18n } from '@/lib/i18n/words'
import { addressOfFilter, type ReportFilter } from '@/lib/reports/filter'
import type { FoundReports as Found, ReportChoices } from '@/lib/reports/types'
import { ReportPage } from './report-page'

/**
 * One page of the reports that a filter finds; `further` when it is not the first. `misread` says what of the address was passed
 * over, `nobody` is a name in it that nobody has.
 */
export function FoundReportList({
  words,
  found,
  filter,
  choices,
  misread,
  nobody,
  further,
}: {
  words: I18n
  found: Found
  filter: ReportFilter
  choices: ReportChoices
  misread: string[]
  nobody: string
  further: boolean
}) {
  const { t, locale } = words
  const address = `/${locale}/${found.country.code.toLowerCase()}/reports`
  return (
    <ReportPage
      words={words}
      country={found.country}
      filter={filter}
      choices={choices}
      misread={nobody === '' ? misread : [t('search.nobody', { name: nobody }), ...misread]}
      count={t(found.more ? 'search.foundMore' : 'search.found', { count: found.total })}
      reports={found.reports}
      none={
        <div className="max-w-2xl" data-filter>
          <p>{t(filter.q === '' ? 'search.none' : 'search.noneWithWords')}</p>
          <p className="mt-3">
            <a href={address}>{t('search.all')}</a>
          </p>
        </div>
      }
      links={[
        ...(further ? [{ text: t('search.first'), href: `${address}${addressOfFilter(filter)}` }] : []),
        ...(found.next === null
          ? []
          : [
              {
                text: t('search.next'),
                href: `${address}${addressOfFilter(filter, found.next)}`,
                next: true,
              },
            ]),
      ]}
    />
  )
}
