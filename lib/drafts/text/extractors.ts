import 'server-only'
import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import { type Extractor, extractorOf } from '@/lib/extract/extract'
import type { GazetteerPlace } from '@/lib/extract/places/gazetteer'
import { placeTree } from '@/lib/places/tree'

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
  const { countryOf } = placeTree(places)
  const own = places.filter(
    ({ code, kind }) => country === '' || kind === 'country' || countryOf(code) === country,
  )
  const names = own.map(({ code, parent, kind, names, aliases }) => [code, parent, kind, names, aliases])
  return { key: createHash('sha1').update(JSON.stringify(names)).digest('base64'), places: own }
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
