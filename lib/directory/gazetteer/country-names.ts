import { nameLanguages } from '../languages'

const naming = new Map<string, Intl.DisplayNames>()

/** Made once for a language: it takes a while. */
function displayNames(language: string): Intl.DisplayNames {
  const found =
    naming.get(language) ?? new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
  naming.set(language, found)
  return found
}

/** What a country is called in each language in which the desk offers to name places, by its two letters. */
export function namesByLanguage(code: string): Record<string, string> {
  const names: Record<string, string> = {}
  for (const language of Intl.DisplayNames.supportedLocalesOf(['en', ...nameLanguages])) {
    const name = displayNames(language).of(code)
    if (name !== undefined) names[language] = name
  }
  return names
}
