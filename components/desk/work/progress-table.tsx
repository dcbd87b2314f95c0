import type { ProgressWeek } from '@/lib/drafts/types'
import type { I18n } from '@/lib/i18n/words'

/** What the team got through week by week. */
export function ProgressTable({
  words: { t, format },
  weeks,
}: {
  words: I18n
  weeks: readonly ProgressWeek[]
}) {
  return (
    <table className="figures counts week max-w-2xl">
      <caption className="sr-only">{t('team.progress')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('team.weekFrom')}</th>
          {(['sent', 'returned', 'published'] as const).map((count) => (
            <th key={count} scope="col" className="n">
              {t(`work.count.${count}`)}
            </th>
          ))}
          <th scope="col" className="n">
            {t('team.time')}
          </th>
        </tr>
      </thead>
      <tbody>
        {weeks.map(({ from, sent, returned, published, medianHours }) => (
          <tr key={from}>
            <th scope="row">{format.day(from)}</th>
            {[sent, returned, published].map((count, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the columns stand in this order.
              <td key={at} className="n">
                {t('organisation.count', { count })}
              </td>
            ))}
            <td className="n">
              {medianHours === null
                ? '–'
                : medianHours < 48
                  ? t('team.hours', { count: Math.max(1, Math.round(medianHours)) })
                  : t('queue.days', { count: Math.round(medianHours / 24) })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
