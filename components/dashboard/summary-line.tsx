import type { I18n } from '@/lib/i18n/words'

export type SummaryCounts = {
  claims: number
  reports: number
  operators: number
  firstDay: string
  lastDay: string
}

/** How much a country's record rests on. */
export function SummaryLine({
  words: { t, format },
  summary,
  closed,
}: {
  words: I18n
  summary: SummaryCounts
  /** The day on which the record was closed, blank while it is live. */
  closed: string
}) {
  const { claims, reports, operators, firstDay, lastDay } = summary
  return (
    <p className="mt-1 text-muted">
      {t('countries.summary', {
        claims,
        reports,
        operators,
        dated: firstDay === '' ? 'no' : firstDay === lastDay ? 'day' : 'yes',
        first: firstDay === '' ? '' : format.day(firstDay),
        last: lastDay === '' ? '' : format.day(lastDay),
      })}
      {closed !== '' && (
        <span className="block">{t('country.closedRecord', { day: format.day(closed) })}</span>
      )}
    </p>
  )
}
