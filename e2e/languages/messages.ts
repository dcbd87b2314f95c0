import { readFileSync } from 'node:fs'
import type { allMessages } from '@/lib/i18n/all-messages'
import type { Locale } from '@/lib/i18n/locales'

/** The messages of a language, but for those of a page that failed. */
export function messagesOfLanguage(locale: Locale): (typeof allMessages)['en'] {
  return JSON.parse(readFileSync(`lib/i18n/languages/${locale}/messages.json`, 'utf8'))
}
