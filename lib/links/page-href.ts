import { addressPart } from '@/lib/i18n/address-part'
/** The pages below a country's. */
export type CountryPage =
  | 'map'
  | 'compare'
  | 'places'
  | 'metrics'
  | 'reports'
  | 'organisations'
  | 'method'
  | 'data'
  | 'days'
  | 'better-source'

/** The address of a country's overview, or of a page below it, or of one thing on such a page's list. */
export function countryHref(locale: string, country: string, page?: CountryPage, key?: string): string {
  return ['', locale, country.toLowerCase(), page, key === undefined ? undefined : addressPart(key)]
    .filter((part) => part !== undefined)
    .join('/')
}
