import { defaultLocale, type Locale, parseLocale } from './locales'
import en from './messages/en.errors.json'

const texts: Record<Locale, typeof en> = { en }

/** The few sentences of a page that failed: a browser carries them with every page, so they are kept apart. */
export function errorTexts(locale: unknown): { locale: Locale; texts: typeof en } {
  const known = (typeof locale === 'string' ? parseLocale(locale) : null) ?? defaultLocale
  return { locale: known, texts: texts[known] }
}
