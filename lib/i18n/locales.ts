/** The languages that the interface speaks. `format` says how numbers and dates are written in it. */
export const LOCALES = {
  en: { name: 'English', dir: 'ltr', format: 'en-GB' },
} as const satisfies Record<string, { name: string; dir: 'ltr' | 'rtl'; format: string }>

export type Locale = keyof typeof LOCALES

export const defaultLocale: Locale = 'en'

/** The locale that a part of an address names, or null where it names none. */
export function parseLocale(text: string): Locale | null {
  return Object.hasOwn(LOCALES, text) ? (text as Locale) : null
}
