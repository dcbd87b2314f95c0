import type { I18n } from '@/lib/i18n/words'
import { countryHref } from '@/lib/links/page-href'

/** The pages that every country has. */
export type CountryPart = 'overview' | 'places' | 'metrics' | 'reports' | 'data'

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
  /** How a page of figures is narrowed down, as the end of an address, which the other pages of figures keep. */
  query: string
}) {
  const pages: { part: CountryPart; name: string; href: string }[] = [
    { part: 'overview', name: t('shell.overview'), href: countryHref(locale, country) + query },
    { part: 'places', name: t('places.index'), href: countryHref(locale, country, 'places') },
    { part: 'metrics', name: t('metric.index'), href: countryHref(locale, country, 'metrics') + query },
    { part: 'reports', name: t('shell.reports'), href: countryHref(locale, country, 'reports') + query },
    { part: 'data', name: t('shell.data'), href: countryHref(locale, country, 'data') },
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
