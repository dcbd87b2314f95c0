import 'server-only'
import { parseLocale } from '@/lib/i18n/locales'
import { chosenLocale, negotiateLocale } from '@/lib/i18n/negotiate'
import { underSite } from '@/lib/i18n/site-path'
import type { DefaultLanguages } from '@/lib/settings/default-languages'
import type { Middleware } from '../middleware'

/** What is asked of the record about an address in no language. */
export interface CountriesByCode {
  isCountry(code: string): Promise<boolean>
  languages(): Promise<DefaultLanguages>
}

/** An address that begins with the code of a country instead of a language: "/sy/places?q=a". */
const ofCountry = /^\/([a-z]{2})(?=[/?]|$)/

/**
 * Leads from an address of a country in no language, as one may be printed or told, to the page in the language that the reader has
 * chosen, else that which their browser asks for, else the country's, else the site's. Where the record does not answer, it is passed on.
 */
export function withoutLanguage({ isCountry, languages }: CountriesByCode): Middleware {
  return async ({ method, url = '', headers }, response, pass) => {
    const code = ofCountry.exec(url)?.[1]
    if (code === undefined || parseLocale(code) !== null || (method !== 'GET' && method !== 'HEAD'))
      return pass()
    const country = code.toUpperCase()
    const known = await isCountry(country).catch(() => false)
    if (!known) return pass()
    const { site, countries } = await languages()
    const locale =
      chosenLocale(headers.cookie ?? null) ??
      negotiateLocale(headers['accept-language'] ?? null, countries[country] ?? site)
    response
      .writeHead(307, {
        Location: underSite(`/${locale}${url}`),
        Vary: 'Accept-Language, Cookie',
        'Cache-Control': 'no-cache',
      })
      .end()
  }
}
