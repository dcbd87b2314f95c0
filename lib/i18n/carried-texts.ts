import compile from 'icu-minify/compile'
import type { Locale } from './locales'
import { messageOf } from './words'

/** Messages that are sent to a browser along with what speaks them, compiled so that no parser need be sent. */
export type CarriedTexts = { locale: Locale; messages: Readonly<Record<string, ReturnType<typeof compile>>> }

const made = new Map<string, CarriedTexts>()

/** The same object for the same keys, so that a page sends it once. */
export function carriedTexts(locale: Locale, keys: readonly string[]): CarriedTexts {
  const id = `${locale} ${keys.join()}`
  let texts = made.get(id)
  if (texts === undefined) {
    const compiled = Object.fromEntries(keys.map((key) => [key, compile(messageOf(locale, key))]))
    // The compiler's objects have no prototype, and React sends only those that have.
    texts = { locale, messages: JSON.parse(JSON.stringify(compiled)) }
    made.set(id, texts)
  }
  return texts
}
