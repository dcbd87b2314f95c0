import { currentDatabase } from '@/lib/audit/with-session'
import type { FigureFilter } from '@/lib/figures/figure-filter'
import { readPlaceIndex } from '@/lib/figures/place/places-data'
import type { CountryParams } from '@/lib/i18n/address'
import { toPlacesView } from '@/lib/views/places-view'
import { loadCountryPage } from '../../load-page'

/** Reads the places of a country, those that a search finds where `typed` is not blank, and decides all that their list says. */
export function askPlaces(params: CountryParams, typed: string, filter: FigureFilter) {
  return loadCountryPage(
    params,
    (code, language) => readPlaceIndex(currentDatabase(), code, language, typed, filter),
    (record, words) => toPlacesView(record, words, typed, filter),
  )
}
