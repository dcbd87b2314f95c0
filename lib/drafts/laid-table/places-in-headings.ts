import type { PlaceKind } from '@/lib/places/tree'
import { isTotalWord } from '@/lib/spreadsheets/layout/total-words'
import type { KnownIndex } from '@/lib/spreadsheets/mapping/known-index'
import type { Mapping, SheetHeader } from '@/lib/spreadsheets/types'
import { type PlaceKindQuestion, withPlaces } from './table-answer'

const LEAST = 2

/**
 * A mapping in which columns that are headed by places are amounts of these, and the column that sums them up is nothing. Where names are
 * those of a governorate and its seat, it is asked once which of the two all of them are.
 */
export function placesInHeadings(
  mapping: Mapping,
  { columns }: SheetHeader,
  country: string,
  index: KnownIndex,
): { mapping: Mapping; question: PlaceKindQuestion | null } {
  const isFree = new Set(mapping.columns.filter(({ is }) => is.use === 'nothing').map(({ at }) => at))
  const already = mapping.columns.filter(({ is }) => is.use === 'amount' && is.of.places !== undefined).length
  const sure: Record<number, string> = {}
  const several = new Map<number, { name: string; byKind: Map<PlaceKind, string> }>()
  for (const { at, name } of columns) {
    if (!isFree.has(at) || name.trim() === '' || isTotalWord(name)) continue
    const found = index.resolve(name, country)
    if (found.kind === 'place') sure[at] = found.code
    else if (found.kind === 'ambiguous')
      several.set(at, { name, byKind: new Map(found.candidates.map(({ kind, code }) => [kind, code])) })
  }
  const places = already + Object.keys(sure).length + several.size
  if (places < LEAST) return { mapping, question: null }
  const placed: Mapping = {
    ...mapping,
    columns: withPlaces(mapping.columns, sure).map((column) =>
      column.is.use === 'amount' && isTotalWord(column.name) ? { ...column, is: { use: 'nothing' } } : column,
    ),
  }
  const [first] = several.values()
  if (first === undefined) return { mapping: placed, question: null }
  const choices = [...first.byKind.keys()].filter((kind) =>
    [...several.values()].every(({ byKind }) => byKind.has(kind)),
  )
  const codes = Object.fromEntries(
    choices.map((kind) => [
      kind,
      Object.fromEntries([...several].map(([at, { byKind }]) => [at, byKind.get(kind) ?? ''])),
    ]),
  )
  const names = [...several.values()].map(({ name }) => name)
  const question: PlaceKindQuestion = { ask: 'place-kind', names, choices, codes }
  return { mapping: placed, question: choices.length > 0 ? question : null }
}
