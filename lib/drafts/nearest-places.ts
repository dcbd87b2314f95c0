import 'server-only'
import type { SqlConnection } from '@/lib/db/connection'
import { placeChoices } from './feedback/names'
import { referenceData } from './feedback/reference-data'
import type { PlaceChoice } from './form/choices'

/** The places of a country whose names come nearest to a text that none of them has; none where a place goes by it. */
export async function nearestPlaces(
  session: SqlConnection,
  country: string,
  typed: string,
  language: string,
): Promise<PlaceChoice[]> {
  const { places, resolvePlace } = await referenceData(session)
  const read = resolvePlace(typed, country)
  if (read.kind !== 'unknown') return []
  const choice = placeChoices(places, language)
  return read.nearest.flatMap(({ code }) => choice(code) ?? [])
}
