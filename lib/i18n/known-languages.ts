// Made by `npm run generate` from the folders of lib/i18n/languages; do not edit.
/** A language: what it calls itself, which way it runs, and how numbers and days are written in it (BCP 47). */
type KnownLanguage = { name: string; dir: 'ltr' | 'rtl'; format: string }

export const knownLanguages = {
  en: { name: 'English', dir: 'ltr', format: 'en-GB' },
  ar: { name: 'العربية', dir: 'rtl', format: 'ar-u-nu-latn' },
  es: { name: 'Español', dir: 'ltr', format: 'es' },
  fr: { name: 'Français', dir: 'ltr', format: 'fr' },
  pt: { name: 'Português', dir: 'ltr', format: 'pt' },
  ru: { name: 'Русский', dir: 'ltr', format: 'ru' },
  uk: { name: 'Українська', dir: 'ltr', format: 'uk' },
} as const satisfies Record<string, KnownLanguage>
