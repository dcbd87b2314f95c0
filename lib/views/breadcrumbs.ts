import type { Words } from '@/lib/i18n/words'
import { countryHref } from '@/lib/links/page-href'

/** A step of the way to a page; the last is the page itself. */
export type Step = { name: string; href?: string }

/**
 * The way to a page below a country's: all countries, the country, and what lies on from there; `query` is how the page is narrowed
 * down, which the country's page keeps.
 */
export function countryTrail(
  country: { code: string; name: string; query?: string | undefined },
  { t, locale }: Words,
  ...on: Step[]
): Step[] {
  return [
    { name: t('shell.countries'), href: `/${locale}` },
    { name: country.name, href: countryHref(locale, country.code) + (country.query ?? '') },
    ...on,
  ]
}
