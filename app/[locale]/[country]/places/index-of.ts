import { currentDatabase } from '@/lib/audit/with-session'
import { readPlaceIndex } from '@/lib/figures/place/places-data'
import type { CountryParams } from '@/lib/i18n/address'
import { type PlacesQuery, toPlacesView } from '@/lib/views/places/places-view'
import { loadCountryPage } from '../../load-page'

/** Reads the places of a country, those that a search finds where one is asked for, and decides all that their list says. */
export function loadPlacesPage(params: CountryParams, asked: PlacesQuery) {
  return loadCountryPage(
    params,
    (code, language) => readPlaceIndex(currentDatabase(), code, language, asked.typed, asked.filter),
    (record, words) => toPlacesView(record, words, asked),
  )
}
