import { LANGUAGES as READ } from '@/lib/extract/read-languages'
import type { I18n } from '@/lib/i18n/words'

/** ISO 639 codes of languages that are offered, beside those that texts are read in: those of the countries where mines are cleared, and of who reports it. */
const OTHERS = [
  'am', 'az', 'bs', 'he', 'hr', 'hy', 'it', 'ka', 'km', 'ku', 'lo', 'my', 'nl', 'pl', 'ps', 'si', 'so', 'sr', 'sw',
  'ta', 'th', 'ti', 'tr', 'ur', 'vi', 'zh',
] // biome-ignore format: one block of codes

/** Codes of all languages that are offered. */
export const nameLanguages: readonly string[] = [...new Set([...READ, ...OTHERS])]

/** What a form offers as the language of a name, by its own name in the reader's language; `current` is among them. */
export function languageChoices(words: I18n, current = ''): { value: string; label: string }[] {
  return [{ value: '', label: words.t('lists.noLanguage') }, ...reportLanguages(words, current)]
}

/** What a form offers as the language of a report: among them each that texts are read in, and `current`. */
export function reportLanguages(
  { format, locale }: Pick<I18n, 'format' | 'locale'>,
  current = '',
): { value: string; label: string }[] {
  const codes = new Set([...nameLanguages, ...(current === '' ? [] : [current])])
  const named = [...codes].map((value) => ({ value, label: format.language(value) }))
  return named.sort((a, b) => a.label.localeCompare(b.label, locale))
}

/** The languages that texts are read in, as a sentence lists them. */
export function readLanguages({ format, locale }: Pick<I18n, 'format' | 'locale'>): string {
  const named = READ.map((code) => format.language(code)).sort((a, b) => a.localeCompare(b, locale))
  return new Intl.ListFormat(locale, { type: 'disjunction' }).format(named)
}
