/** What stands where in addresses of one kind: country, metric, place or key. */
const parts: readonly [RegExp, string][] = [
  [/^(\/\w\w)\/\w\w(?=\/|$)/, '$1/COUNTRY'],
  [/(\/embed)\/\w\w\/(?!map$|card$).*/, '$1/COUNTRY/METRIC'],
  [/(\/embed)\/\w\w(?=\/|$)/, '$1/COUNTRY'],
  [/(\/why)\/[^/]+\/[^/]+/, '$1/METRIC/PLACE'],
  [/(\/PLACE)\/.+/, '$1/OPERATOR'],
  [/(\/days)\/.+/, '$1/DAY'],
  [/(\/(?:metrics|places|reports|organisations))\/[^/]+/, '$1/KEY'],
]

/** The page or file that an address leads to, and by what it is narrowed, without of whom and when. */
function kindOf(address: string): string {
  const [path = '', query = ''] = address.split('?')
  const page = parts.reduce((text, [pattern, name]) => text.replace(pattern, name), path)
  return `${page}?${[...new URLSearchParams(query).keys()].sort().join('&')}`
}

/** Chooses addresses so that those of each kind get their turn. */
export class KindsInTurn {
  readonly #counts = new Map<string, number>()

  /** Of several addresses of a kind others are chosen on another `day`. */
  constructor(private readonly day: number) {}

  /** Up to `most` of a list, always of the kind that was chosen least so far. */
  choose(addresses: readonly string[], most: number): string[] {
    const left = new Map<string, string[]>()
    for (const address of new Set(addresses))
      left.set(kindOf(address), [...(left.get(kindOf(address)) ?? []), address])
    const chosen: string[] = []
    for (const kind of left.keys()) this.#counts.set(kind, this.#countOf(kind))
    while (chosen.length < most && left.size > 0) {
      const kind = [...left.keys()].reduce((one, other) =>
        this.#countOf(other) <= this.#countOf(one) ? other : one,
      )
      const those = left.get(kind) ?? []
      chosen.push(...those.splice((this.day + this.#countOf(kind)) % those.length, 1))
      this.#counts.set(kind, this.#countOf(kind) + 1)
      if (those.length === 0) left.delete(kind)
    }
    return chosen
  }

  /** Kinds of which there were addresses, and none was chosen. */
  unasked(): string[] {
    return [...this.#counts].filter(([, count]) => count === 0).map(([kind]) => kind)
  }

  #countOf(kind: string): number {
    return this.#counts.get(kind) ?? 0
  }
}
