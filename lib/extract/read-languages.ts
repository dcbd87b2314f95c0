/** Two-letter codes of the languages that texts are read in: each has its file in lib/extract/languages. Apart from those, since a browser offers them by name. */
export const LANGUAGES = [
  ...(['ar', 'az', 'bs', 'de', 'en', 'es', 'fa', 'fr', 'it'] as const),
  ...(['ja', 'pl', 'ps', 'pt', 'ru', 'tr', 'uk', 'vi'] as const),
] as const
export type LanguageCode = (typeof LANGUAGES)[number]

/** Languages that are read as another one: Bosnian, Croatian, Montenegrin and Serbian share a file, and so do Persian and Dari. */
export const SAME_LANGUAGES: Readonly<Record<string, LanguageCode>> = {
  ...({ hr: 'bs', sr: 'bs', sh: 'bs', cnr: 'bs' } as const),
  prs: 'fa',
}
