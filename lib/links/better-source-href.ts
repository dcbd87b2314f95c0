import { countryHref } from './page-href'

/** The address of the form by which a reader names a better source, for a number of this metric and place where they are said. */
export function betterSourceHref(
  locale: string,
  { country, metric = '', place = '' }: { country: string; metric?: string; place?: string },
): string {
  const about = Object.entries({ metric, place }).filter(([, value]) => value !== '')
  const query = new URLSearchParams(about).toString()
  return countryHref(locale, country, 'better-source') + (query === '' ? '' : `?${query}`)
}
