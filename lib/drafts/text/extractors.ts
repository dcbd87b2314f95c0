import 'server-only'
import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import { type Extractor, extractorOf } from '@/lib/extract/extract'
import type { GazetteerPlace } from '@/lib/extract/places/gazetteer'

const mostKept = 8

/** The places that texts on a country name, and a short name for them: the same as long as their names are. */
export interface PlacesOfTexts {
  key: string
  places: readonly GazetteerPlace[]
}

/** By country, of places that were read once and kept: their names need not be compared again. */
const known = new WeakMap<readonly GazetteerPlace[], Map<string, PlacesOfTexts>>()

/** The places of a country and the countries of the world; all places where no country is given. */
export function placesOfTexts(places: readonly GazetteerPlace[], country: string): PlacesOfTexts {
  const byCountry = known.get(places) ?? new Map<string, PlacesOfTexts>()
  known.set(places, byCountry)
  const found = byCountry.get(country) ?? placesByNames(places, country)
  if (byCountry.size < mostKept) byCountry.set(country, found)
  return found
}

function placesByNames(places: readonly GazetteerPlace[], country: string): PlacesOfTexts {
  const own = country === '' ? places : placesWithin(places, country)
  const names = own.map(({ code, parent, kind, names, aliases }) => [code, parent, kind, names, aliases])
  return { key: createHash('sha1').update(JSON.stringify(names)).digest('base64'), places: own }
}

/** The places of a country, and all countries. Whatever lies outside is looked at once. */
function placesWithin(places: readonly GazetteerPlace[], country: string): readonly GazetteerPlace[] {
  const parents = new Map(places.map(({ code, parent }) => [code, parent]))
  const within = new Map<string, boolean>([[country, true]])
  const isWithin = (code: string): boolean => {
    const known = within.get(code)
    if (known !== undefined) return known
    const parent = parents.get(code) ?? null
    const is = parent !== null && isWithin(parent)
    within.set(code, is)
    return is
  }
  return places.filter(({ code, kind }) => kind === 'country' || isWithin(code))
}

/** Readers of texts by the names of places. To make one takes much longer than to read a text, so the latest are kept. */
export class Extractors {
  readonly #kept = new LRUCache<string, Extractor>({ max: mostKept })

  get(key: string): Extractor | undefined {
    return this.#kept.get(key)
  }

  make({ key, places }: PlacesOfTexts): Extractor {
    const made = extractorOf(places)
    this.#kept.set(key, made)
    return made
  }
}
