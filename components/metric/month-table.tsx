import type { MonthTableRows as Table } from '@/lib/charts/month/month-figure'
import type { I18n } from '@/lib/i18n/words'

/** The numbers behind the bars, folded away until asked for. */
export function MonthAmounts({ table, words: { t } }: { table: Table; words: I18n }) {
  const { caption, rows, more } = table
  return (
    <details className="mt-3 text-sm">
      <summary className="text-accent">{t('metric.monthTable')}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard. */}
      <section aria-label={caption} tabIndex={0} className="mt-2 max-h-96 overflow-auto print:max-h-none">
        <table className="figures">
          <caption className="sr-only">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t('metric.when')}</th>
              <th scope="col">{t('chart.operator')}</th>
              <th scope="col" className="n">
                {t('metric.increase')}
              </th>
              <th scope="col" className="n wide">
                {t('metric.onAverage')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, when, operator, amount, value, average }) => (
              <tr key={key} data-value={value}>
                <th scope="row">{when}</th>
                <td className="name">{operator}</td>
                <td className="n">{amount}</td>
                <td className="n d wide">{average}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {more > 0 && <p className="mt-2">{t('metric.earlier', { count: more })}</p>}
      </section>
    </details>
  )
}
