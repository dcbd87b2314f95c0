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
 * A part of an address with its escapes undone; null where they are not well formed, or hide a zero byte, which is in no text of
 * the record and which PostgreSQL refuses: the door knows one that is escaped once, and some parts come escaped twice.
 */
export function decodedPart(text: string): string | null {
  try {
    const decoded = decodeURIComponent(text)
    return decoded.includes('\0') ? null : decoded
  } catch {
    return null
  }
}
