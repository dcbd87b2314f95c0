import { NumberLink } from '@/components/ui/number-link'
import type { Headline } from '@/lib/charts/headline'
import type { I18n } from '@/lib/i18n/words'

/** What one operator is reported to have done, a metric a row. */
export function WorkTable({
  words: { t },
  caption,
  headlines,
}: {
  words: I18n
  caption: string
  /** `href`: where the metric is shown of this operator alone; `why`: where the number is explained. */
  headlines: (Headline & { kind: 'reported'; day: string; href: string; why: string })[]
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
        {headlines.map(({ metric, label, value, qualified, day, href, why }) => (
          <tr key={metric} data-metric={metric} data-value={value}>
            <th scope="row">
              <a href={href}>
                <span className="inline-block align-top [text-decoration:inherit] first-letter:uppercase">
                  {label}
                </span>
              </a>
            </th>
            <td className="n text-base font-semibold">
              <NumberLink href={why}>{qualified}</NumberLink>
            </td>
            <td className="n d">{day}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
