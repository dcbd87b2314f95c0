import { elementAt } from '@/lib/lookup/element-at'
import { fold } from '@/lib/places/fold'
import { type NamedPlace, type PlaceResolver, placeResolver } from '@/lib/places/resolve'
import { byCodeUnits, type PlaceTree, placeTree } from '@/lib/places/tree'
import type { Known, KnownMetric } from '../types'
import { type Meaning, toPhrase } from './vocabulary'

/** What is on record, made ready to be looked up; made once for a file. */
export interface KnownIndex {
  known: Known
  resolve: PlaceResolver
  tree: PlaceTree
  /** Places by their codes. */
  places: ReadonlyMap<string, NamedPlace>
  countries: readonly NamedPlace[]
  /** The code of a country by its code or any name; null for anything else. */
  countryOf(text: string): string | null
  metrics: ReadonlyMap<string, KnownMetric>
  /** Folded names of organisations. */
  organisations: ReadonlyMap<string, string>
  /**
   * The countries that have a place of that code or name, which costs nothing where none has: `resolve` looks for the nearest then, among
   * all names of a country.
   */
  countriesNaming(text: string): ReadonlySet<string>
  /** What metrics and parts of them are called on this record, to be looked for in headers. */
  phrases: readonly ReturnType<typeof toPhrase>[]
}

export function indexKnown(known: Known): KnownIndex {
  const countries = known.places
    .filter(({ kind }) => kind === 'country')
    .sort((a, b) => byCodeUnits(a.code, b.code))
  const byName = new Map<string, string[]>()
  for (const { code, names, aliases } of countries) {
    for (const name of new Set([code, ...Object.values(names), ...aliases].map((text) => fold(text ?? ''))))
      byName.set(name, [...(byName.get(name) ?? []), code])
  }
  const tree = placeTree(known.places)
  return {
    known,
    resolve: placeResolver(known.places),
    tree,
    countriesNaming: namingCountries(known.places, tree),
    places: new Map(known.places.map((place) => [place.code, place])),
    countries,
    countryOf: (text) => {
      const codes = byName.get(fold(text)) ?? []
      return codes.length === 1 ? elementAt(codes, 0) : null
    },
    metrics: new Map(known.metrics.map((metric) => [metric.key, metric])),
    organisations: new Map(known.organisations.map((name) => [fold(name), name])),
    phrases: known.metrics.flatMap(phrasesOfMetric),
  }
}

/** How a report tells a place from its namesake: "Aleppo city". */
const KIND = / (country|admin [123]|governorate|district|sub district|city|locality)$/
const nobody: ReadonlySet<string> = new Set()

function namingCountries(places: readonly NamedPlace[], tree: PlaceTree): KnownIndex['countriesNaming'] {
  let byName: Map<string, Set<string>> | null = null
  const codes = new Map(
    places.flatMap(({ code, otherCodes = [] }) => [code, ...otherCodes].map((one) => [one, code])),
  )
  const names = () => {
    if (byName !== null) return byName
    byName = new Map()
    for (const { code, names, aliases } of places) {
      const country = tree.countryOf(code)
      if (country === null) continue
      for (const name of [...Object.values(names), ...aliases]) {
        const folded = name === null ? '' : fold(name)
        if (folded === '') continue
        const known = byName.get(folded)
        if (known === undefined) byName.set(folded, new Set([country]))
        else known.add(country)
      }
    }
    return byName
  }
  return (text) => {
    const code = codes.get(text)
    if (code !== undefined) return new Set([tree.countryOf(code) ?? ''])
    const folded = fold(text)
    return names().get(folded) ?? names().get(folded.replace(KIND, '')) ?? nobody
  }
}

function phrasesOfMetric({ key, names, parts, partNames }: KnownMetric) {
  const part = (of: string): Meaning => ({ kind: 'part', of })
  return [
    ...[key, ...names].map((name) => toPhrase(name, { kind: 'metric', of: key })),
    ...parts.flatMap((of) => [of, ...(partNames[of] ?? [])].map((name) => toPhrase(name, part(of)))),
  ]
}
