import { withCommas } from '@/lib/i18n/joined'
import type { I18n } from '@/lib/i18n/words'

interface Group {
  key: string
  label: string
  complete: boolean
  parts: readonly { key: string; label: string }[]
}

/** The groups of parts of a metric, as administrators see them. */
export function MetricGroups({ groups, words: { t, format } }: { groups: readonly Group[]; words: I18n }) {
  if (groups.length === 0) return null
  return (
    <table className="figures mb-6">
      <caption className="sr-only">{t('lists.groups')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('lists.group')}</th>
          <th scope="col">{t('lists.groupKind')}</th>
          <th scope="col">{t('lists.parts')}</th>
        </tr>
      </thead>
      <tbody>
        {groups.map(({ key, label, complete, parts }) => (
          <tr key={key}>
            <th scope="row">
              <bdi>{format.sentence(label)}</bdi> <span className="text-muted">{key}</span>
            </th>
            <td>{t(complete ? 'lists.groupComplete' : 'lists.groupOfWhich')}</td>
            <td>
              {withCommas(
                parts.map((part) => part.label),
                { t },
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
