import { addressOfFigures, type FigureFilter, fileParameters } from '@/lib/figures/figure-filter'
import type { I18n } from '@/lib/i18n/words'
import { countryHref } from '@/lib/links/page-href'

/** A country's figures as files to take along, narrowed down as the page is, and how they are cited. */
export function Downloads({
  words: { t, locale },
  country,
  filter,
  narrowed,
}: {
  words: I18n
  country: { code: string; name: string }
  /** As understood: an operator that is none of the country's is left out. */
  filter: FigureFilter
  narrowed: boolean
}) {
  const which = `country=${country.code}${fileParameters(filter)}&bom=1`
  return (
    <section id="downloads" className="card take-along" aria-labelledby="downloads-title">
      <h2 id="downloads-title" className="sr-only">
        {t('country.downloads')}
      </h2>
      <ul className="flex flex-wrap gap-x-6 gap-y-1">
        <li>
          <a href={`/api/v1/summary.csv?by=place&${which}`}>{t('country.downloadPlaces')}</a>
        </li>
        <li>
          <a href={`/api/v1/claims.csv?${which}`}>{t('country.downloadClaims')}</a>
        </li>
        <li>
          <a href={countryHref(locale, country.code, 'data') + addressOfFigures(filter)}>{t('data.about')}</a>
        </li>
      </ul>
      {narrowed && <p>{t('filter.files')}</p>}
      <p className="text-muted">
        {t('country.cite')} <span className="select-all">{t('shell.citation', { title: country.name })}</span>
      </p>
    </section>
  )
}
