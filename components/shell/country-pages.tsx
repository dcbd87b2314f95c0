import type { I18n } from '@/lib/i18n/words'
import { type CountryPage, countryHref } from '@/lib/links/page-href'

/** The pages that every country has. */
export type CountryPart = 'overview' | 'map' | 'places' | 'metrics' | 'reports' | 'data'

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
  /** How a page of figures is narrowed down, as the end of an address, which all of them keep. */
  query: string
}) {
  const hrefOf = (page?: CountryPage) => countryHref(locale, country, page) + query
  const pages: { part: CountryPart; name: string; href: string }[] = [
    { part: 'overview', name: t('shell.overview'), href: hrefOf() },
    { part: 'map', name: t('map.index'), href: hrefOf('map') },
    { part: 'places', name: t('places.index'), href: hrefOf('places') },
    { part: 'metrics', name: t('metric.index'), href: hrefOf('metrics') },
    { part: 'reports', name: t('shell.reports'), href: hrefOf('reports') },
    { part: 'data', name: t('shell.data'), href: hrefOf('data') },
  ]
  return (
    <nav aria-label={t('shell.pages')} className="text-sm sm:ms-auto print:hidden">
      <ul className="flex flex-wrap gap-x-5 gap-y-2">
        {pages.map(({ part, name, href }) => (
          <li key={part}>
            <a
              href={href}
              aria-current={part === here ? 'page' : undefined}
              className={part === here ? 'font-semibold text-ink' : ''}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
