import { byNameIn } from '@/lib/i18n/names'
import { elementAt } from '@/lib/lookup/element-at'
import { byCodeUnits } from '@/lib/places/tree'

/** A place or an organisation of a list: the name that a language shows, its code or key, its kind, and the id of its country, 0 for none. */
export interface NamedEntry {
  id: number
  name: string
  code: string
  kind: string
  country: number
}

/** All things of a list, in the order of their names as readers of a language look them up, and in that of their codes. */
export interface EntryOrders {
  byName: readonly NamedEntry[]
  byCode: readonly NamedEntry[]
}

type Compare = (a: NamedEntry, b: NamedEntry) => number

/** Names that are the same to a language, and codes that are, stand in the order of ids. */
function comparesOf(language: string): { byName: Compare; byCode: Compare } {
  const inOrder = byNameIn(language)
  return {
    byName: (a, b) => inOrder(a.name, b.name) || a.id - b.id,
    byCode: (a, b) => byCodeUnits(a.code, b.code) || a.id - b.id,
  }
}

export function sortedEntries(entries: readonly NamedEntry[], language: string): EntryOrders {
  const { byName, byCode } = comparesOf(language)
  return { byName: [...entries].sort(byName), byCode: [...entries].sort(byCode) }
}

/** The same orders once the things with these ids are as `now` says; those that it leaves out are gone. */
export function withChanged(
  orders: EntryOrders,
  changed: ReadonlySet<number>,
  now: readonly NamedEntry[],
  language: string,
): EntryOrders {
  const { byName, byCode } = comparesOf(language)
  const merged = (entries: readonly NamedEntry[], compare: Compare) => {
    const kept = entries.filter(({ id }) => !changed.has(id))
    const [result, added]: [NamedEntry[], NamedEntry[]] = [[], [...now].sort(compare)]
    let from = 0
    for (const entry of added) {
      const to = placeOf(entry, kept, compare)
      for (; from < to; from++) result.push(elementAt(kept, from))
      result.push(entry)
    }
    return [...result, ...kept.slice(from)]
  }
  return { byName: merged(orders.byName, byName), byCode: merged(orders.byCode, byCode) }
}

/** How many of the sorted entries stand before one that is not among them. */
function placeOf(entry: NamedEntry, sorted: readonly NamedEntry[], compare: Compare): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (compare(elementAt(sorted, middle), entry) < 0) low = middle + 1
    else high = middle
  }
  return low
}
