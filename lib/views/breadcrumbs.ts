import type { I18n } from '@/lib/i18n/words'
import { countryHref } from '@/lib/links/page-href'

/** A step of the way to a page; the last is the page itself. */
export type Crumb = { name: string; href?: string }

/**
 * The way to a page below a country's: all countries, the country, and what lies on from there; `query` is how the page is narrowed
 * down, which the country's page keeps.
 */
export function breadcrumbs(
  country: { code: string; name: string; query?: string | undefined },
  { t, locale }: I18n,
  ...on: Crumb[]
): Crumb[] {
  return [
    { name: t('shell.countries'), href: `/${locale}` },
    { name: country.name, href: countryHref(locale, country.code) + (country.query ?? '') },
    ...on,
  ]
}
