import type { Metric } from '@/lib/metrics/types'
import { fold } from '@/lib/places/fold'
import type { NamedPlace, PlaceResolver } from '@/lib/places/resolve'
import { byCodeUnits, type PlaceTree, placeTree } from '@/lib/places/tree'
import { type Problem, problemWith } from '@/lib/problems/problem'
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
  /** That a text is no key of a metric. */
  metricProblem(text: string): Problem
  /** What is wrong with the code of a country; null where it is one. */
  countryProblem(text: string): Problem | null
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
    metricProblem: (text) => {
      const words = [...known.keys()].sort(byCodeUnits)
      return problemWith('notOneOf', { what: 'metric', text: shortened(text), words, optional: 'no' })
    },
    countryProblem: (text) => {
      if (countries.some(({ code }) => code === text)) return null
      const folded = fold(text)
      const named = countries.filter(({ code, names, aliases }) =>
        [code, ...Object.values(names), ...aliases].some((name) => name !== null && fold(name) === folded),
      )
      const kind = named.length > 0 ? 'named' : countries.length <= MOST_LISTED ? 'few' : 'many'
      const offered = { named, few: countries, many: [] }[kind]
      const codes = offered.map(({ code }) => code)
      return problemWith('unknownCountry', { text: shortened(text), kind, codes, scope: 'cell', rows: 0 })
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
