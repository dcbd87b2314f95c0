import { type Locale, parseLocale } from './locales'

/** The parts of a country's address as they come: anything. */
export type CountryParams = { locale: string; country: string }

/**
 * Reads the locale and the country (ISO 3166 alpha-2 in small letters) of an address; null where either is anything else,
 * so that nothing made up reaches the database.
 */
export function parseCountryParams({
  locale,
  country,
}: CountryParams): { locale: Locale; country: string } | null {
  const known = parseLocale(locale)
  return known !== null && /^[a-z]{2}$/.test(country) ? { locale: known, country } : null
}

/**
 * What `addressPart` was given; null where the escapes are not well formed, or hide a zero byte, which is in no text of the
 * record and which PostgreSQL refuses: access control knows one that is escaped once, and some parts come escaped twice.
 */
export function decodedPart(text: string): string | null {
  try {
    const decoded = decodeURIComponent(text)
    return decoded.includes('\0') ? null : decoded.replace(/^(\.\.?) $/, '$1')
  } catch {
    return null
  }
}

/** The same page in another language: `url` is its address within the site, with whatever is asked in it. Null of an address in no language. */
export function inLanguage(url: string, locale: Locale): string | null {
  return parseLocale(url.slice(1, 3)) !== null && /^\/..(?=[/?#]|$)/.test(url)
    ? `/${locale}${url.slice(3)}`
    : null
}
