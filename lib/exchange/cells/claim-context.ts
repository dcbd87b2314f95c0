import type { Metric } from '@/lib/metrics/types'
import { fold } from '@/lib/places/fold'
import type { NamedPlace, PlaceResolver } from '@/lib/places/resolve'
import { byCodeUnits, type PlaceTree, placeTree } from '@/lib/places/tree'
import { listedOr } from '@/lib/quantities/units'
import { type AreaReading, readArea } from './area-cell'
import { shortened } from './row-cells'

/** What is on record when a file is read; `resolvePlace` is `placeResolver(places)`. */
export type OnRecord = {
  metrics: readonly Metric[]
  places: readonly NamedPlace[]
  resolvePlace: PlaceResolver
}

/** What the rows of a file are checked against; made once for a file, it remembers what it has answered. */
export type ClaimContext = {
  metrics: ReadonlyMap<string, Metric>
  /** '"mines" is not a known metric; use aid, area, buildings, devices or roads' */
  metricProblem(text: string): string
  /** What is wrong with the code of a country, with the remedy; null where it is one. */
  countryProblem(text: string): string | null
  /** The places of a cell within a country. */
  area(text: string, country: string): AreaReading
}

const MOST_LISTED = 12
const MOST_REMEMBERED = 20_000

export function claimContext({ metrics, places, resolvePlace }: OnRecord): ClaimContext {
  const known = new Map(metrics.map((metric) => [metric.key, metric]))
  const countries = places
    .filter(({ kind }) => kind === 'country')
    .sort((a, b) => byCodeUnits(a.code, b.code))
  return {
    metrics: known,
    metricProblem: (text) =>
      `"${shortened(text)}" is not a known metric; use ${listedOr([...known.keys()].sort(byCodeUnits))}`,
    countryProblem: (text) => {
      if (countries.some(({ code }) => code === text)) return null
      const folded = fold(text)
      const named = countries.filter(({ code, names, aliases }) =>
        [code, ...Object.values(names), ...aliases].some((name) => name !== null && fold(name) === folded),
      )
      const remedy =
        named.length > 0
          ? `write ${listedOr(named.map(({ code }) => code))}`
          : countries.length <= MOST_LISTED
            ? `use ${listedOr(countries.map(({ code }) => code))}`
            : 'use its two letters, such as SY, or add the country first'
      return `"${shortened(text)}" is not the code of a known country; ${remedy}`
    },
    area: rememberingArea(resolvePlace, placeTree(places)),
  }
}

function rememberingArea(resolve: PlaceResolver, tree: PlaceTree): ClaimContext['area'] {
  const remembered = new Map<string, AreaReading>()
  return (text, country) => {
    const key = `${country} ${text}`
    const known = remembered.get(key)
    if (known) return known
    if (remembered.size >= MOST_REMEMBERED) remembered.clear()
    const reading = readArea(text, country, resolve, tree)
    remembered.set(key, reading)
    return reading
  }
}
