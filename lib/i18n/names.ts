/** A name in one language, as places, organisations and metrics keep them. */
export type Name = { language: string; name: string }

/** The name in the reader's language, else in English, else the first by language; `fallback` where there is none. */
export function nameIn(names: readonly Name[], language: string, fallback: string): string {
  const found =
    names.find((name) => name.language === language) ??
    names.find((name) => name.language === 'en') ??
    [...names].sort((a, b) => (a.language < b.language ? -1 : 1))[0]
  return found?.name ?? fallback
}
