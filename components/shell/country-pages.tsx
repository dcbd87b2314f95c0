import type { I18n } from '@/lib/i18n/words'
import { type CountryPage, countryHref } from '@/lib/links/page-href'

/** The pages that every country has. */
export type CountryPart = 'overview' | 'map' | 'places' | 'operators' | 'reports' | 'method'

/** The ways from any page of a country to its others. */
export function CountryPages({
  words: { t, locale },
  country,
  here,
  query,
}: {
  words: I18n
  country: string
  here: CountryPart | undefined
  /** How figures are filtered, as the end of an address, which all of them keep. */
  query: string
}) {
  const hrefOf = (page?: CountryPage) => countryHref(locale, country, page) + query
  const pages: { part: CountryPart; name: string; href: string }[] = [
    { part: 'overview', name: t('shell.overview'), href: hrefOf() },
    { part: 'map', name: t('map.index'), href: hrefOf('map') },
    { part: 'places', name: t('places.index'), href: hrefOf('places') },
    { part: 'operators', name: t('shell.operators'), href: hrefOf('organisations') },
    { part: 'reports', name: t('shell.reports'), href: hrefOf('reports') },
    { part: 'method', name: t('shell.method'), href: hrefOf('method') },
  ]
  return (
    <nav aria-label={t('shell.pages')} className="pages">
      <ul>
        {pages.map(({ part, name, href }) => (
          <li key={part}>
            <a href={href} aria-current={part === here ? 'page' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
