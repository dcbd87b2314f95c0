import type { allMessages } from './all-messages'
import type { Locale } from './locales'

/** The few sentences of a page that failed: a browser is sent those of its page's language with every page, so they are kept apart. */
export type ErrorTexts = { locale: Locale; texts: (typeof allMessages)['en']['errors'] }
