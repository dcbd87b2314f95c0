import { inLanguage } from '@/lib/i18n/address'
import { defaultLocale, LOCALES, type Locale, parseLocale } from '@/lib/i18n/locales'
import { sitePath, underSite } from '@/lib/i18n/site-path'
import { elementAt } from '@/lib/lookup/element-at'

/** A link to the start in another language, as the bar of every page has it: a layout does not know the address of its page. */
const link = new RegExp(`href="${sitePath}/([a-z]{2})" (?:class="[^"]*" )?hrefLang="([a-z]{2})"`, 'gi')

/**
 * A rendered page at an address within the site, whose links to other languages lead to the same page with what is asked of it, and
 * whose head names them to those who look for pages, unless these are told to pass it over. `site` is the site's address, blank where nobody said.
 */
export function withOtherLanguages(url: string, html: string, site: string): string {
  const linked = html.replace(link, (tag, to: string, language: string) => {
    const address = to === language && parseLocale(to) !== null ? inLanguage(url, to as Locale) : null
    return address === null ? tag : tag.replace(/href="[^"]*"/, `href="${escaped(underSite(address))}"`)
  })
  if (inLanguage(url, defaultLocale) === null || /<meta name="robots" content="noindex/.test(html))
    return linked
  const path = elementAt(url.split('?', 1), 0)
  const alternates = [...Object.keys(LOCALES), 'x-default'].map((language) => {
    const locale = language === 'x-default' ? defaultLocale : (language as Locale)
    const address = escaped(site + underSite(inLanguage(path, locale) ?? path))
    return `<link rel="alternate" hreflang="${language}" href="${address}"/>`
  })
  return linked.replace('</head>', `${alternates.join('')}</head>`)
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
