import 'server-only'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import type { Middleware } from '../middleware'
import type { Pages } from './rendered-pages'

/** Until when what is sent was known to be as the record is: an ISO instant. */
export const asOfHeader = 'X-Firmground-As-Of'

/** While the database is silent, pages in memory go on, and each says as of which day it is. */
export function keptInSilence(pages: Pages): Middleware {
  return async ({ method, url = '', headers }, response, pass) => {
    if (method !== 'GET' || !readersPage.test(url) || headers.rsc !== undefined) return pass()
    if ((await pages.version()) !== undefined) return pass()
    const page = await pages.lastKept(url)
    if (page === null) return pass()
    for (const [name, value] of Object.entries(page.headers))
      if (value !== undefined) response.appendHeader(name, String(value))
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.setHeader('Cache-Control', 'no-cache')
    response.setHeader(asOfHeader, page.asOf)
    response.writeHead(200).end(withBand(page.html, url, page.asOf))
  }
}

const readersPage = /^\/[a-z]{2}(\/(?!desk(\/|$))[^?#]*)?$/

/** The page at an address with a sentence before it, that the record does not answer and as of which day the page is. */
export function withBand(html: string, url: string, asOf: string): string {
  const { t, format } = getI18n(parseLocale(url.slice(1, 3)) ?? defaultLocale)
  const said = t('silent.band', { day: format.day(asOf.slice(0, 10)), time: asOf.slice(11, 16) })
  // React takes no offence at what others put at the beginning of the body.
  return html.replace(/<body[^>]*>/, (body) => `${body}<p role="status" class="p-4 text-doubt">${said}</p>`)
}
