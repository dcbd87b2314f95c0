import { IntlMessageFormat } from 'intl-messageformat'
import { createTranslator } from 'use-intl/core'
import { createFormat, type Format } from '@/lib/format/format'
import { isolatedValues } from '@/lib/signs/directions'
import { allMessages } from './all-messages'
import { formatTag } from './digits'
import type { ErrorTexts } from './error-texts'
import { LOCALES, type Locale } from './locales'

/** English is the type: a language with a key less does not pass the compiler. */
type Messages = (typeof allMessages)['en']

const messages: Record<Locale, Messages> = allMessages

/** What a page needs to speak to a reader: messages, and how numbers and dates are written. */
export interface I18n {
  locale: Locale
  /** Which way the language runs, and the BCP 47 tag by which it is written: a browser knows those of its page alone. */
  dir: 'ltr' | 'rtl'
  tag: string
  t: Translate
  format: Format
}

export type Translate = ReturnType<typeof translatorFor>

const made = new Map<string, I18n>()

/** `country`: the code of the one that a page is of, whose readers may write days their own way. */
export function getI18n(locale: Locale, country = ''): I18n {
  const tag = formatTag(locale, country)
  const id = `${locale} ${tag}`
  let words = made.get(id)
  if (words === undefined) {
    const t = translatorFor(locale, tag)
    words = {
      ...{ locale, dir: LOCALES[locale].dir, tag, t },
      format: createFormat(tag, (unit, amount) => t(`unit.${unit}`, { amount })),
    }
    made.set(id, words)
  }
  return words
}

/**
 * The translator of use-intl, which finds a message anew by all of its text each time; a page says thousands, so a compiled
 * message is kept here by its key. Texts that are put into a message keep to themselves, whichever way they run.
 */
function translatorFor(locale: Locale, tag: string) {
  const { dir } = LOCALES[locale]
  const translator = createTranslator<Messages>({
    locale: tag,
    messages: messages[locale],
    timeZone: 'UTC',
    onError: (error) => {
      throw error
    },
  })
  const compiled = new Map<string, IntlMessageFormat>()
  const choosing = new Map<string, ReadonlySet<string>>()
  /** The arguments by which a message chooses between its forms (`select`). */
  const choosingIn = (key: string) => {
    let names = choosing.get(key)
    if (names === undefined) {
      names = new Set(
        [...messageOf(locale, key).matchAll(/\{\s*(\w+)\s*,\s*select\s*,/g)].map(([, name = '']) => name),
      )
      choosing.set(key, names)
    }
    return names
  }
  const say = (key: string, values?: Record<string, string | number>) => {
    let message = compiled.get(key)
    if (message === undefined) {
      message = new IntlMessageFormat(messageOf(locale, key), tag)
      compiled.set(key, message)
    }
    return message.format(values && isolatedValues(values, dir, choosingIn(key)))
  }
  const write = translator.rich as (key: string, values?: Record<string, unknown>) => unknown
  const rich = (key: string, values?: Record<string, unknown>) =>
    write(key, values && isolatedValues(values, dir, choosingIn(key)))
  return Object.assign(say, translator, { rich }) as unknown as typeof translator
}

/** A message as it is written, in ICU; `key` is its path, such as 'chart.sum'. @throws Error where there is none. */
function messageOf(locale: Locale, key: string): string {
  const found = foundAt(locale, key)
  if (typeof found !== 'string') throw new Error(`there is no message ${key}`)
  return found
}

/** The messages at or below a path, each with its key. @throws Error where there is none. */
export function messagesIn(locale: Locale, path: string): [key: string, text: string][] {
  const found = foundAt(locale, path)
  if (typeof found === 'string') return [[path, found]]
  if (typeof found !== 'object' || found === null) throw new Error(`there is no message ${path}`)
  return Object.keys(found).flatMap((name) => messagesIn(locale, `${path}.${name}`))
}

const foundAt = (locale: Locale, path: string) =>
  path
    .split('.')
    .reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], messages[locale])

/** What a page that failed says. */
export const errorTexts = (locale: Locale): ErrorTexts => ({ locale, texts: messages[locale].errors })
