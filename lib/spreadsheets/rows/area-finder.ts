import { elementAt } from '@/lib/lookup/element-at'
import { areaKey } from '@/lib/places/gazetteer/area-names'
import type { NamedPlace } from '@/lib/places/resolve'
import { PLACE_KINDS, type PlaceKind } from '@/lib/places/tree'
import type { KnownIndex } from '../mapping/known-index'
import type { NearName } from './value-names'

/** What an area is looked for as: of which kind, whether others lie in it, and where. */
export interface SoughtArea {
  kind: PlaceKind | undefined
  isArea: boolean
  isWithin(code: string): boolean
}

const administrative: readonly PlaceKind[] = ['admin1', 'admin2', 'admin3']

/** Finds areas by their names, with or without the word for what they are: "CALDAS" is Caldas Department. */
export class AreaFinder {
  readonly #byKey = new Map<string, ReadonlyMap<string, NamedPlace[]>>()

  constructor(private readonly index: KnownIndex) {}

  /** The one area of that name; null where there is none, and where there are several. */
  find(text: string, country: string, { kind, isArea, isWithin }: SoughtArea): string | null {
    if (!isArea && (kind === undefined || !administrative.includes(kind))) return null
    const named = (this.#areasOf(country).get(areaKey(text)) ?? []).filter(({ code }) => isWithin(code))
    const sought = kind ?? named.map((area) => area.kind).sort((a, b) => rank(a) - rank(b))[0]
    const fitting = named.filter((area) => area.kind === sought)
    return fitting.length === 1 ? elementAt(fitting, 0).code : null
  }

  /** The names of the areas next below one, or below the country. */
  namesIn(country: string, around: string | null): NearName[] {
    const areas = new Set([...this.#areasOf(country).values()].flat())
    return [...areas].flatMap(({ code, parent, names, aliases }) =>
      parent === (around ?? country)
        ? [...Object.values(names), ...aliases].flatMap((name) => (name === null ? [] : { is: code, name }))
        : [],
    )
  }

  #areasOf(country: string): ReadonlyMap<string, NamedPlace[]> {
    const known = this.#byKey.get(country)
    if (known !== undefined) return known
    const areas = new Map<string, NamedPlace[]>()
    for (const place of this.index.known.places) {
      if (!administrative.includes(place.kind) || this.index.tree.countryOf(place.code) !== country) continue
      const names = [...Object.values(place.names), ...place.aliases]
      for (const key of new Set(names.map((name) => areaKey(name ?? ''))))
        if (key !== '') areas.set(key, [...(areas.get(key) ?? []), place])
    }
    this.#byKey.set(country, areas)
    return areas
  }
}

const rank = (kind: PlaceKind) => PLACE_KINDS.indexOf(kind)
