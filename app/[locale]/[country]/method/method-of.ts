import type { Metadata } from 'next'
import { currentDatabase } from '@/lib/audit/with-session'
import { readMethod } from '@/lib/figures/method/method-data'
import type { CountryParams } from '@/lib/i18n/address'
import { toMethodView } from '@/lib/views/method-view'
import { loadCountryPage, metadataOf } from '../../load-page'

/** Reads what a country's record rests on, and decides what is told of it. */
export function loadMethod(params: CountryParams) {
  return loadCountryPage(
    params,
    (code, language) => readMethod(currentDatabase(), code, language),
    toMethodView,
  )
}

export function methodMetadata(asked: Awaited<ReturnType<typeof loadMethod>>): Metadata {
  return metadataOf(asked, ({ country }, { t }) => t('method.title', { country: country.name }))
}
