import { Organisation } from '@/components/report/organisation'
import type { OrganisationList } from '@/lib/figures/organisation/organisation-record'
import type { I18n } from '@/lib/i18n/words'

/** Everybody whom a country's record names, with how much of each is on record. */
export function OrganisationTable({
  words: { t, locale },
  list: { country, organisations },
}: {
  words: I18n
  list: OrganisationList
}) {
  const home = `/${locale}/${country.code.toLowerCase()}`
  // A dash says that there are none, which a zero among many would hide.
  const count = (value: number) => (value === 0 ? '–' : t('organisation.count', { count: value }))
  return (
    <table className="figures">
      <caption className="sr-only">{t('organisation.index', { country: country.name })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('organisation.name')}</th>
          <th scope="col" className="n">
            {t('organisation.figures')}
          </th>
          <th scope="col" className="n">
            {t('organisation.saidReports')}
          </th>
          <th scope="col" className="n">
            {t('organisation.publishedReports')}
          </th>
        </tr>
      </thead>
      <tbody>
        {organisations.map(({ figures, said, published, ...organisation }) => (
          <tr key={organisation.key} data-organisation={organisation.key}>
            <th scope="row">
              <Organisation of={organisation} party={t('organisation.party')} home={home} />
            </th>
            <td className="n">{count(figures)}</td>
            <td className="n">{count(said)}</td>
            <td className="n">{count(published)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
