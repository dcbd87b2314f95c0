import type { Headline } from '@/lib/charts/headline'
import type { Words } from '@/lib/i18n/words'

/** What one operator is reported to have done, a metric a row. */
export function WorkTable({
  words: { t },
  caption,
  headlines,
}: {
  words: Words
  caption: string
  headlines: (Headline & { kind: 'reported'; day: string })[]
}) {
  return (
    <table className="figures max-w-2xl">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('organisation.metric')}</th>
          <th scope="col" className="n">
            {t('rows.amount')}
          </th>
          <th scope="col" className="n">
            {t('rows.asOf')}
          </th>
        </tr>
      </thead>
      <tbody>
        {headlines.map(({ metric, label, value, qualified, day }) => (
          <tr key={metric} data-metric={metric} data-value={value}>
            <th scope="row">
              <span className="inline-block first-letter:uppercase">{label}</span>
            </th>
            <td className="n text-base font-semibold">{qualified}</td>
            <td className="n d">{day}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
