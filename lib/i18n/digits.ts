import { LOCALES, type Locale } from './locales'

/** Every copy of this module in a process shares it: the server, pages and what renders apart are built separately. */
const kept = globalThis as { firmgroundOwnDigits?: boolean }

/** Has numbers and days written from now on in the digits of their language (٢٠١٧ in Arabic), or in those of all (2017). */
export function setOwnDigits(asked: boolean): void {
  kept.firmgroundOwnDigits = asked
}

/**
 * How numbers and days of a language are written (BCP 47), with the digits that the site has chosen; on pages of a country whose readers
 * write them their own way, as there: Syria's January is كانون الثاني. `country`: its code, '' on pages of none.
 */
export function formatTag(locale: Locale, country = ''): string {
  const { format: ofLanguage, regions } = LOCALES[locale]
  const isOwn = (regions as readonly string[]).includes(country)
  const format = isOwn ? new Intl.Locale(ofLanguage, { region: country }).toString() : ofLanguage
  if (kept.firmgroundOwnDigits !== true) return format
  // Of Arabic where most write it: by itself it has the digits of all in some versions of the tables.
  const { language, region } = new Intl.Locale(new Intl.Locale(format).language).maximize()
  const { numberingSystem } = new Intl.NumberFormat(`${language}-${region}`).resolvedOptions()
  return numberingSystem === 'latn' ? format : new Intl.Locale(format, { numberingSystem }).toString()
}
