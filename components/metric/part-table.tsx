import { FigureHead } from '@/components/ui/figure-head'
import { NumberLink } from '@/components/ui/number-link'
import type { I18n } from '@/lib/i18n/words'
import type { PartRow } from '@/lib/views/metric-page'

/** What a metric's figures are of, where reports say: under the whole, never added to it. */
export function PartTable({ parts, words: { t } }: { parts: PartRow[]; words: I18n }) {
  return (
    <section id="parts" className="chapter">
      <h2 className="mb-2 text-xl font-semibold">{t('metric.parts')}</h2>
      <table className="figures">
        <FigureHead name={t('metric.part')} amount={t('rows.amount')} asOf={t('rows.asOf')} wide />
        <tbody>
          {parts.map(({ key, name, value, amount, asOf, href }) => (
            <tr key={key} data-kind="part" data-key={key} data-value={value}>
              <th scope="row">{name}</th>
              <td className="n">
                <NumberLink href={href}>{amount}</NumberLink>
              </td>
              <td className="n d wide">{asOf}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mt-2 text-sm text-muted">{t('metric.partsNote')}</p>
    </section>
  )
}
