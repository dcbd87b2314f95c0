// Made by `npm run generate` from the folders of lib/i18n/languages; do not edit.
/** A language: what it calls itself, which way it runs, how numbers and days are written in it (BCP 47), and whether people reviewed all of its texts. */
type KnownLanguage = { name: string; dir: 'ltr' | 'rtl'; format: string; reviewed: boolean }

export const knownLanguages = {
  en: { name: 'English', dir: 'ltr', format: 'en-GB', reviewed: true },
  ar: { name: 'العربية', dir: 'rtl', format: 'ar-u-nu-latn', reviewed: false },
  es: { name: 'Español', dir: 'ltr', format: 'es', reviewed: false },
  fr: { name: 'Français', dir: 'ltr', format: 'fr', reviewed: false },
  pt: { name: 'Português', dir: 'ltr', format: 'pt', reviewed: false },
  ru: { name: 'Русский', dir: 'ltr', format: 'ru', reviewed: false },
  uk: { name: 'Українська', dir: 'ltr', format: 'uk', reviewed: false },
} as const satisfies Record<string, KnownLanguage>
