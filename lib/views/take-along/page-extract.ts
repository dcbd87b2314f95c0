import { underSite } from '@/lib/i18n/site-path'
import type { I18n } from '@/lib/i18n/words'
import { cardEmbedHref, embedCode } from '@/lib/links/embed-href'
import { countryHref } from '@/lib/links/page-href'
import type { MetricCard } from '../overview/metric-cards'

/** Pixels that a row of a card of numbers takes, and what stands around them. */
const cardHeight = { row: 112, rest: 110, columns: 3 }

/** A country, or a place of it; `chosen` is the metric that the address of its page asks for. */
export interface ExtractedPage {
  code: string
  place?: string | null
  name: string
  query: string
  chosen?: { metric?: string }
}

/**
 * What can be taken along of the page of a country, or of a place of it: the brief, narrowed as the page is; its numbers, to be cited;
 * and the code by which pages elsewhere show these, with `{site}` where the address of the site belongs. Files are of a place alone.
 */
export function toPageExtract(
  { code, place = null, name, query, chosen = {} }: ExtractedPage,
  cards: readonly Pick<MetricCard, 'citation'>[],
  { t, locale }: I18n,
) {
  const page = place === null ? countryHref(locale, code) : countryHref(locale, code, 'places', place)
  const numbers = cards.flatMap(({ citation }) => (citation === '' ? [] : [citation]))
  const asked = new URLSearchParams([...new URLSearchParams(chosen), ...new URLSearchParams(query)])
  const { row, rest, columns } = cardHeight
  const height = rest + row * Math.ceil(numbers.length / columns)
  const address = `{site}${underSite(cardEmbedHref(locale, code, place, query))}`
  return {
    ...(place === null ? {} : { of: { place } }),
    brief: `${page}/brief${asked.size === 0 ? '' : `?${asked}`}`,
    numbers,
    embeds:
      numbers.length === 0
        ? []
        : [{ button: t('shell.embedNumbers'), code: embedCode(address, name, height) }],
  }
}
