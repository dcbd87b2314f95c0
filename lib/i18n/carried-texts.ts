import compile from 'icu-minify/compile'
import { type I18n, messagesIn } from './words'

/** What a page is written in. */
type Spoken = Pick<I18n, 'locale' | 'dir' | 'tag'>

/** Messages that are sent to a browser along with what speaks them, compiled so that no parser need be sent. */
export type CarriedTexts = Spoken & {
  messages: Readonly<Record<string, ReturnType<typeof compile>>>
}

const made = new Map<string, CarriedTexts>()

/** Those of the paths, each of one message ('chart.sum') or of all below it ('draft'). The same object for the same, so that a page sends it once. */
export function carriedTexts({ locale, dir, tag }: Spoken, paths: readonly string[]): CarriedTexts {
  const id = `${locale} ${tag} ${paths.join()}`
  let texts = made.get(id)
  if (texts === undefined) {
    const messages = paths.flatMap((path) => messagesIn(locale, path))
    const compiled = Object.fromEntries(messages.map(([key, text]) => [key, compile(text)]))
    // The compiler's objects have no prototype, and React sends only those that have.
    texts = { locale, dir, tag, messages: JSON.parse(JSON.stringify(compiled)) }
    made.set(id, texts)
  }
  return texts
}
