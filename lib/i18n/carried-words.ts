import format, { type FormatValues } from 'icu-minify/format'
import { createFormat } from '@/lib/format/format'
import { isolatedValues } from '@/lib/signs/directions'
import type { CarriedTexts } from './carried-texts'
import type { I18n, Translate } from './words'

const formatters = {
  getDateTimeFormat: (...given: ConstructorParameters<typeof Intl.DateTimeFormat>) =>
    new Intl.DateTimeFormat(...given),
  getNumberFormat: (...given: ConstructorParameters<typeof Intl.NumberFormat>) =>
    new Intl.NumberFormat(...given),
  getPluralRules: (...given: ConstructorParameters<typeof Intl.PluralRules>) =>
    new Intl.PluralRules(...given),
}

const made = new WeakMap<CarriedTexts, I18n>()

/** Words for a browser, of the messages that were sent to it: the same for the same; `t` and `t.rich` alone. They throw for a message that was not. */
export function carriedWords(texts: CarriedTexts): I18n {
  let words = made.get(texts)
  if (words === undefined) {
    words = wordsOf(texts)
    made.set(texts, words)
  }
  return words
}

function wordsOf({ locale, dir, tag, messages }: CarriedTexts): I18n {
  const choosing = new Map<string, ReadonlySet<string>>()
  const write = (key: string, values: FormatValues<unknown> = {}) => {
    const message = messages[key]
    if (message === undefined) throw new Error(`the message ${key} was not sent along`)
    const names = choosing.get(key) ?? choosingIn(message)
    choosing.set(key, names)
    const shown = isolatedValues(values, dir, names)
    return format<unknown>(message, tag, shown, { formatters, timeZone: 'UTC' })
  }
  const t = (key: string, values?: Record<string, string | number>) => String(write(key, values))
  return {
    ...{ locale, dir, tag },
    t: Object.assign(t, { rich: write }) as unknown as Translate,
    format: createFormat(tag, (unit, amount) => t(`unit.${unit}`, { amount })),
  }
}

/** The arguments by which a compiled message chooses between its forms: each stands before a 1 and the forms (icu-minify). */
function choosingIn(message: unknown): Set<string> {
  if (typeof message !== 'object' || message === null) return new Set()
  const within = new Set(Object.values(message).flatMap((part) => [...choosingIn(part)]))
  if (Array.isArray(message) && typeof message[0] === 'string' && message[1] === 1) within.add(message[0])
  return within
}
