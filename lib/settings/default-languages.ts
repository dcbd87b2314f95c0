import { defaultLocale, type Locale, parseLocale } from '@/lib/i18n/locales'

/** In which language a reader is met who asks for none that there is: the site's, and of a country where that has its own. */
export interface DefaultLanguages {
  site: Locale
  /** By the codes of the countries that have another; none for those that have the site's. */
  countries: Readonly<Record<string, Locale>>
}

/** The keys of table `Setting`. */
export const languageKeys = {
  site: 'site.language',
  country: (code: string) => `country.${code}.language`,
} as const

const ofCountry = /^country\.([A-Z]{2})\.language$/

/** The languages from the rows of the table of settings; what is not there, or in no language that there is, is as usual. */
export function defaultLanguagesOf(rows: readonly { key: string; value: string }[]): DefaultLanguages {
  const said = rows.flatMap(({ key, value }) => {
    const locale = parseLocale(value)
    return locale === null ? [] : [{ key, locale }]
  })
  const countries = said.flatMap(({ key, locale }): [string, Locale][] => {
    const code = ofCountry.exec(key)?.[1]
    return code === undefined ? [] : [[code, locale]]
  })
  return {
    site: said.find(({ key }) => key === languageKeys.site)?.locale ?? defaultLocale,
    countries: Object.fromEntries(countries),
  }
}
