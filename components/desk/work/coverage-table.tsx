import type { Coverage } from '@/lib/drafts/types'
import type { I18n } from '@/lib/i18n/words'

/** Of which months each operator has reported: a gap is a month of which nothing that counts is on record. */
export function CoverageTable({
  words: { t, format },
  coverage: { months, operators },
}: {
  words: I18n
  coverage: Coverage
}) {
  if (operators.length === 0) return <p className="text-muted">{t('published.none')}</p>
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider than a phone is scrolled by keyboard too.
    <section className="relative overflow-x-auto" aria-label={t('team.coverage')} tabIndex={0}>
      <table className="figures coverage">
        <caption className="sr-only">{t('team.coverage')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('draft.cell.operator')}</th>
            {months.map((month) => (
              <th key={month} scope="col">
                {format.month(month)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {operators.map(({ name, reported }) => (
            <tr key={name}>
              <th scope="row" dir="auto">
                {name}
              </th>
              {months.map((month) => (
                <td key={month} data-reported={reported.has(month) ? '' : undefined}>
                  <span aria-hidden="true">{reported.has(month) ? '●' : '–'}</span>
                  <span className="sr-only">{t(reported.has(month) ? 'team.reported' : 'team.gap')}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
