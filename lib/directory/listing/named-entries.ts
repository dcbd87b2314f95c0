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

/**
 * The same orders with `now` in place of `was`: what things said that are changed or gone, and what those say that are changed or new. Only the entries around a
 * change are looked at, however many there are. Null where one of `was` is not among them.
 */
export function withChanged(
  orders: EntryOrders,
  was: readonly NamedEntry[],
  now: readonly NamedEntry[],
  language: string,
): EntryOrders | null {
  const compares = comparesOf(language)
  const byName = replaced(orders.byName, was, now, compares.byName)
  const byCode = replaced(orders.byCode, was, now, compares.byCode)
  return byName === null || byCode === null ? null : { byName, byCode }
}

function replaced(
  entries: readonly NamedEntry[],
  was: readonly NamedEntry[],
  now: readonly NamedEntry[],
  compare: Compare,
): NamedEntry[] | null {
  const result = [...entries]
  for (const entry of was) {
    const at = placeOf(entry, result, compare)
    if (result[at]?.id !== entry.id) return null
    result.splice(at, 1)
  }
  for (const entry of now) result.splice(placeOf(entry, result, compare), 0, entry)
  return result
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
