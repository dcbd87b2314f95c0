/** Signs that are part of what somebody is called, as hyphens, stops, quotes and brackets are not: A+ is not A, and #1 is not 1. */
const MEANING = /[\p{Sm}\p{Sc}#@*%]/gu

/** Which signs that mean something stand in names that fold to one text. */
export class KnownSigns {
  readonly #bySigns = new Map<string, Map<string, string>>()

  add(folded: string, name: string): void {
    const known = this.#bySigns.get(folded) ?? new Map<string, string>()
    if (!known.has(signsOf(name))) known.set(signsOf(name), name)
    this.#bySigns.set(folded, known)
  }

  /** A name that folds to the same text, where all that do have other signs; null where one has the same, and where none does. */
  otherThan(folded: string, name: string): string | null {
    const known = this.#bySigns.get(folded)
    if (known === undefined || known.has(signsOf(name))) return null
    return [...known.values()][0] ?? null
  }
}

const signsOf = (name: string) => (name.normalize('NFKC').match(MEANING) ?? []).join('')
