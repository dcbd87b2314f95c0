// Made by `npm run generate` from the folders of lib/i18n/languages; do not edit.
/** A language: what it calls itself, which way it runs, how numbers and days are written in it (BCP 47), the countries that write them their own way, and whether people reviewed all of its texts. */
type KnownLanguage = {
  name: string
  dir: 'ltr' | 'rtl'
  format: string
  regions: readonly string[]
  reviewed: boolean
}

export const knownLanguages = {
  en: {
    name: 'English',
    dir: 'ltr',
    format: 'en-GB',
    regions: [],
    reviewed: true,
  },
  ar: {
    name: 'العربية',
    dir: 'rtl',
    format: 'ar-u-nu-latn',
    regions: ['IQ', 'JO', 'LB', 'PS', 'SY'],
    reviewed: false,
  },
  es: {
    name: 'Español',
    dir: 'ltr',
    format: 'es',
    regions: [],
    reviewed: false,
  },
  fr: {
    name: 'Français',
    dir: 'ltr',
    format: 'fr',
    regions: [],
    reviewed: false,
  },
  pt: {
    name: 'Português',
    dir: 'ltr',
    format: 'pt',
    regions: [],
    reviewed: false,
  },
  ru: {
    name: 'Русский',
    dir: 'ltr',
    format: 'ru',
    regions: [],
    reviewed: false,
  },
  uk: {
    name: 'Українська',
    dir: 'ltr',
    format: 'uk',
    regions: [],
    reviewed: false,
  },
} as const satisfies Record<string, KnownLanguage>
