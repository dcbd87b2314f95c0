import { NumberLink } from '@/components/ui/number-link'
import type { I18n } from '@/lib/i18n/words'
import type { WorkRow } from '@/lib/views/organisation-work'

/** What one operator is reported to have done, a metric a row. */
export function WorkTable({
  words: { t },
  caption,
  rows,
}: {
  words: I18n
  caption: string
  rows: readonly WorkRow[]
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
        {rows.map(({ metric, label, value, text, parts, day, href, why }) => (
          <tr key={metric} data-metric={metric} data-value={value === '' ? undefined : value}>
            <th scope="row">
              <a href={href}>
                <span className="inline-block align-top [text-decoration:inherit] first-letter:uppercase">
                  {label}
                </span>
              </a>
            </th>
            {value !== '' ? (
              <td className="n text-base font-semibold">
                <NumberLink href={why}>{text}</NumberLink>
              </td>
            ) : (
              <td className="n text-muted">
                <NumberLink href={why}>{text}</NumberLink>
                <span className="block text-sm">{parts}</span>
              </td>
            )}
            <td className="n d">{day}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
