import { Organisation } from '@/components/report/organisation'
import { KeptFields } from '@/components/ui/kept-fields'
import type { OrganisationList } from '@/lib/figures/organisation/organisation-record'
import type { I18n } from '@/lib/i18n/words'

/** Everybody whom a country's record names, with how much of each is on record. */
export function OrganisationTable({
  words: { t, locale },
  list: { country, organisations },
  kept,
}: {
  words: I18n
  list: OrganisationList
  /** What the figures are filtered by, which a comparison keeps. */
  kept: readonly { name: string; value: string }[]
}) {
  const home = `/${locale}/${country.code.toLowerCase()}`
  // A dash says that there are none, which a zero among many would hide.
  const count = (value: number) => (value === 0 ? '–' : t('organisation.count', { count: value }))
  const comparable = organisations.filter(({ figures }) => figures > 0).length > 1
  const table = (
    <table className="figures counts">
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
              <span className="flex items-baseline gap-2">
                {comparable && (
                  <span className="w-4 shrink-0 print:hidden">
                    {figures > 0 && (
                      <input
                        type="checkbox"
                        name="by"
                        value={organisation.key}
                        aria-label={t('compare.tick', { name: organisation.name })}
                      />
                    )}
                  </span>
                )}
                <span className="min-w-0 wrap-anywhere">
                  <Organisation of={organisation} party={t('organisation.party')} home={home} />
                </span>
              </span>
            </th>
            <td className="n">{count(figures)}</td>
            <td className="n">{count(said)}</td>
            <td className="n">{count(published)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
  if (!comparable) return table
  return (
    <form action={`${home}/compare`}>
      <KeptFields fields={kept} />
      {table}
      <p className="foot-row print:hidden">
        <button type="submit" className="button">
          {t('compare.tickedOperators')}
        </button>
        <span className="text-muted">{t('compare.how')}</span>
      </p>
    </form>
  )
}
