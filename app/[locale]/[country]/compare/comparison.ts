import type { Metadata } from 'next'
import { currentDatabase } from '@/lib/audit/with-session'
import { readComparedOperators } from '@/lib/figures/organisation/compared-operators'
import { readComparedPlaces } from '@/lib/figures/place/compared-places'
import type { CountryParams } from '@/lib/i18n/address'
import { toComparedOperators } from '@/lib/views/compare/compared-operators'
import { toComparedPlaces } from '@/lib/views/compare/compared-places'
import type { ComparisonQuery } from '@/lib/views/compare/comparison-query'
import { loadCountryPage, metadataOf } from '../../load-page'

/** Reads the places or the operators that stand beside each other, and decides all that their page says. */
export function loadComparison(params: CountryParams, query: ComparisonQuery) {
  if (query.operators.length > 0) {
    return loadCountryPage(
      params,
      (code, language) => readComparedOperators(currentDatabase(), code, language, query.filter),
      (compared, words) => toComparedOperators(compared, query, words),
    )
  }
  return loadCountryPage(
    params,
    (code, language) => readComparedPlaces(currentDatabase(), code, query.places, language, query.filter),
    (compared, words) => toComparedPlaces(compared, query, words),
  )
}

export function comparisonMetadata(asked: Awaited<ReturnType<typeof loadComparison>>): Metadata {
  return {
    ...metadataOf(asked, ({ kind, country }, { t }) =>
      t('compare.title', { kind, country: country?.name ?? '' }),
    ),
    robots: { index: false },
  }
}
