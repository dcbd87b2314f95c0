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

const collators = new Map<string, Intl.Collator>()

/** Compares names as readers of a language look them up, whatever their case and accents: É comes with E, not after Z. */
export function byNameIn(language: string): (a: string, b: string) => number {
  let collator = collators.get(language)
  if (collator === undefined) {
    collator = new Intl.Collator(language)
    collators.set(language, collator)
  }
  return collator.compare
}
