import { nameLanguages } from '../languages'

/** What a country is called in each language in which the desk offers to name places, by its two letters. */
export function namesByLanguage(code: string): Record<string, string> {
  const names: Record<string, string> = {}
  for (const language of ['en', ...nameLanguages]) {
    const name = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }).of(code)
    if (name !== undefined && Intl.DisplayNames.supportedLocalesOf(language).length > 0)
      names[language] = name
  }
  return names
}
