import { knownLanguages } from './known-languages'

/** The languages that the interface speaks: `name` in themselves, `format` says how numbers and dates are written (BCP 47). */
export const LOCALES = knownLanguages

export type Locale = keyof typeof LOCALES

export const defaultLocale: Locale = 'en'

/** The locale that a part of an address names, or null where it names none. */
export function parseLocale(text: string): Locale | null {
  return Object.hasOwn(LOCALES, text) ? (text as Locale) : null
}
