/** Two-letter codes of the languages that texts are read in: each has its file in lib/extract/languages. Apart from those, since a browser offers them by name. */
export const LANGUAGES = ['ar', 'de', 'en', 'es', 'fa', 'fr', 'ja', 'pt', 'ru', 'uk'] as const
export type LanguageCode = (typeof LANGUAGES)[number]

/** Languages that are read as another one: Bosnian, Croatian, Montenegrin and Serbian share a file, and so do Persian and Dari. */
export const SAME_LANGUAGES: Readonly<Record<string, LanguageCode>> = { prs: 'fa' }
