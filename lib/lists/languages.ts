import type { Words } from '../i18n/words'

/** ISO 639 codes of languages that names are offered in: those of the countries where mines are cleared, and of who reports it. */
const LANGUAGES = [
  'en', 'ar', 'am', 'az', 'bs', 'de', 'es', 'fa', 'fr', 'he', 'hr', 'hy', 'ka', 'km', 'ku', 'lo', 'my', 'pl', 'ps',
  'pt', 'ru', 'si', 'so', 'sr', 'sw', 'ta', 'th', 'ti', 'tr', 'uk', 'ur', 'vi', 'zh',
] // biome-ignore format: one block of codes

/** What a form offers as the language of a name, by its own name in the reader's language; `current` is among them. */
export function languageChoices(
  { t, format, locale }: Words,
  current = '',
): { value: string; label: string }[] {
  const codes = new Set([...LANGUAGES, ...(current === '' ? [] : [current])])
  const named = [...codes].map((value) => ({ value, label: format.language(value) }))
  named.sort((a, b) => a.label.localeCompare(b.label, locale))
  return [{ value: '', label: t('lists.noLanguage') }, ...named]
}
