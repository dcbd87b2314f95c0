import { addressOfFigures, type FigureFilter, fileParameters } from '@/lib/figures/figure-filter'
import type { I18n } from '@/lib/i18n/words'
import { countryHref } from '@/lib/links/page-href'

/** A country's figures as files to take along, narrowed down as the page is. */
export function Downloads({
  words: { t, locale },
  country,
  filter,
  narrowed,
}: {
  words: I18n
  country: { code: string }
  /** As understood: an operator that is none of the country's is left out. */
  filter: FigureFilter
  narrowed: boolean
}) {
  const which = `country=${country.code}${fileParameters(filter)}&bom=1`
  return (
    <section id="downloads" className="chapter print:hidden">
      <h2 className="mb-3 text-xl font-semibold">{t('country.downloads')}</h2>
      {narrowed && <p className="mb-3">{t('filter.files')}</p>}
      <ul className="list-disc ps-5">
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
    </section>
  )
}
