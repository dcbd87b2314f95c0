import { Organisation } from '@/components/report/organisation'
import { PartyMark } from '@/components/ui/party-mark'
import type { I18n } from '@/lib/i18n/words'
import type { SharedRow } from '@/lib/views/place-view'

/** More rows than this nobody reads. */
const mostRows = 25

/** What reports give for the place only together with others: never split, and in no total of the place. */
export function SharedFigures({
  rows,
  place,
  home,
  words: { t },
}: {
  rows: SharedRow[]
  place: string
  home: string
  words: I18n
}) {
  return (
    <section id="shared" className="card mt-3">
      <h2 className="text-xl font-semibold">{t('place.sharedTitle')}</h2>
      <p className="mt-1 mb-3 text-muted">{t('place.sharedLead', { place })}</p>
      <table className="figures">
        <caption className="sr-only">{t('place.sharedCaption', { place })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('place.metric')}</th>
            <th scope="col">{t('place.sharedWith')}</th>
            <th scope="col" className="wide">
              {t('chart.operator')}
            </th>
            <th scope="col" className="n wide">
              {t('chart.asOf')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, mostRows).map((row) => (
            <tr key={row.key} data-kind="shared" data-metric={row.metric} data-value={row.value}>
              <th scope="row">{row.what}</th>
              <td>
                {row.text}
                <span className="block text-muted sm:hidden">
                  {row.operator.name}
                  {row.operator.party && <PartyMark text={t('organisation.party')} />}, {row.asOf}
                </span>
              </td>
              <td className="wide">
                <Organisation of={row.operator} party={t('organisation.party')} home={home} />
              </td>
              <td className="n d wide">{row.asOf}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > mostRows && (
        <p className="mt-2 text-sm text-muted">{t('place.sharedMore', { count: rows.length - mostRows })}</p>
      )}
    </section>
  )
}
