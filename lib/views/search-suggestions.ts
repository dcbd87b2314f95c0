import type { I18n } from '@/lib/i18n/words'
import type { SearchKind, SearchRecord } from '@/lib/search/search-record'
import { toSearchView } from './search-view'

/** What a field for a search offers while somebody types: a few of what its page would find, in the same groups and order. */
export interface SearchSuggestions {
  /** How many there are, for those who hear it. */
  count: string
  groups: {
    kind: SearchKind
    title: string
    hits: { name: string; href: string; about: string }[]
  }[]
}

/** So many fit below a field. */
const mostSuggested = 8

export function toSearchSuggestions(
  found: SearchRecord,
  typed: string,
  words: I18n,
  /** An address within the site as a browser asks for it. */
  addressOf: (href: string) => string,
): SearchSuggestions {
  const { groups } = toSearchView(found, typed, words)
  const hits = sharedOut(
    groups.map(({ hits }) => hits),
    mostSuggested,
  )
  return {
    count: words.t('found.suggested', { count: hits.flat().length }),
    groups: groups.flatMap(({ kind, title }, at) => {
      const own = hits[at] ?? []
      if (own.length === 0) return []
      return {
        kind,
        title,
        hits: own.map(({ name, href, about }) => ({ name, href: addressOf(href), about })),
      }
    }),
  }
}

/** At most `most` of several lists, each from its beginning: the first of each, then the second of each, until there are so many. */
export function sharedOut<Item>(lists: readonly (readonly Item[])[], most: number): Item[][] {
  const shares = lists.map((): Item[] => [])
  const longest = Math.max(0, ...lists.map(({ length }) => length))
  let left = most
  for (let turn = 0; turn < longest; turn++) {
    for (const [at, list] of lists.entries()) {
      const next = list.slice(turn, turn + Math.min(1, left))
      shares[at]?.push(...next)
      left -= next.length
    }
  }
  return shares
}
