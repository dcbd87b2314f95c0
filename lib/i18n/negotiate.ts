import { elementAt } from '@/lib/lookup/element-at'
import { defaultLocale, LOCALES, type Locale, parseLocale } from './locales'

/**
 * The locale that serves a reader best by the browser's Accept-Language header ("ar;q=0.8, en-GB"): the most wanted
 * language that there is, whatever its region; `otherwise` where there is none, or no header.
 */
export function negotiateLocale(
  header: string | null,
  otherwise: Locale = defaultLocale,
  known: readonly string[] = Object.keys(LOCALES),
): Locale {
  const wanted = (header ?? '')
    .split(',')
    .map((range) => {
      const [tag = '', ...parameters] = range.trim().toLowerCase().split(';')
      const quality = parameters.map((text) => /^\s*q=([01](?:\.\d{0,3})?)$/.exec(text)?.[1]).find(Boolean)
      return {
        language: elementAt(tag.trim().split('-'), 0),
        quality: quality === undefined ? 1 : Number(quality),
      }
    })
    .filter(({ language, quality }) => quality > 0 && known.includes(language))
    .sort((a, b) => b.quality - a.quality)
  return (wanted[0]?.language ?? otherwise) as Locale
}

/** The locale that a reader chose in the bar of a page (lib/http/frame), by the Cookie header; null where none was, or it is there no more. */
export function chosenLocale(cookies: string | null): Locale | null {
  return parseLocale(/(?:^|;\s*)firmground\.language=([a-z]{2})(?:;|$)/.exec(cookies ?? '')?.[1] ?? '')
}
