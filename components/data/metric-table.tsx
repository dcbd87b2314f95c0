import type { I18n } from '@/lib/i18n/words'
import type { BaseUnit, UnitCode } from '@/lib/quantities/units'

/** What is counted: as files and pages call it, how it is defined, and in which unit files hold it. */
export function MetricTable({
  words: { t, format },
  metrics,
}: {
  words: I18n
  metrics: readonly {
    key: string
    label: string
    definition: string
    unit: { baseUnit: BaseUnit; displayUnit: UnitCode }
  }[]
}) {
  return (
    <details className="mt-3">
      <summary>{t('data.metrics')}</summary>
      <table className="figures mt-2">
        <caption className="sr-only">{t('data.metrics')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('data.metric')}</th>
            <th scope="col">{t('data.metricMeans')}</th>
            <th scope="col">{t('data.metricUnit')}</th>
          </tr>
        </thead>
        <tbody>
          {metrics.map(({ key, label, definition, unit }) => (
            <tr key={key}>
              <th scope="row">
                <code className="font-mono text-xs">{key}</code>
              </th>
              <td>
                {format.sentence(label)}. {definition}
              </td>
              <td>
                {unit.displayUnit === 'count'
                  ? t('unitName.count')
                  : t('data.metricUnits', {
                      shown: t(`unitName.${unit.displayUnit}`),
                      stored: t(`unitName.${unit.baseUnit}`),
                    })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
