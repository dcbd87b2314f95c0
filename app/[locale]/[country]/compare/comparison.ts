import type { Metadata } from 'next'
import { currentDatabase } from '@/lib/audit/with-session'
import { readComparedPlaces } from '@/lib/figures/place/compared-places'
import type { CountryParams } from '@/lib/i18n/address'
import { type ComparisonQuery, toCompareView } from '@/lib/views/compare-view'
import { loadCountryPage, metadataOf } from '../../load-page'

/** Reads the places that stand beside each other, and decides all that their page says. */
export function loadComparison(params: CountryParams, query: ComparisonQuery) {
  return loadCountryPage(
    params,
    (code, language) => readComparedPlaces(currentDatabase(), code, query.places, language, query.filter),
    (compared, words) => toCompareView(compared, query, words),
  )
}

export function comparisonMetadata(asked: Awaited<ReturnType<typeof loadComparison>>): Metadata {
  return {
    ...metadataOf(asked, ({ country }, { t }) => t('compare.title', { country: country.name })),
    robots: { index: false },
  }
}
