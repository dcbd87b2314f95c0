import 'server-only'
import type { Database } from '@/lib/db/open'
import type { FigureFilter } from '../figure-filter'
import { type ComparedPlaces, mostCompared } from './compared-record'
import { readPlace } from './place-data'
import type { PlaceRecord } from './place-record'
import { readPlaceIndex } from './places-data'

/** Null where no report speaks of such a country. */
export async function readComparedPlaces(
  database: Database,
  countryCode: string,
  codes: readonly string[],
  language: string,
  filter: FigureFilter,
): Promise<ComparedPlaces | null> {
  const index = await readPlaceIndex(database, countryCode, language)
  if (index === null) return null
  const places: PlaceRecord[] = []
  const unknown: string[] = []
  for (const code of codes.slice(0, mostCompared)) {
    const place = await readPlace(database, countryCode, code, language, filter)
    if (place === null) unknown.push(code)
    else places.push(place)
  }
  return { index, places, unknown }
}
