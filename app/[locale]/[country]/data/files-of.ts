import { currentDatabase } from '@/lib/audit/with-session'
import { currentEnv } from '@/lib/config/env'
import { readCountryFiles } from '@/lib/downloads/data'
import type { FigureFilter } from '@/lib/figures/figure-filter'
import type { CountryParams } from '@/lib/i18n/address'
import { countryHref } from '@/lib/links/page-href'
import { toFilterView } from '@/lib/views/filter-view'
import { loadCountryPage } from '../../load-page'

/** Reads what a country's figures can be taken along as, narrowed to an operator and a period, and decides all that the page says. */
export function loadDataPage(params: CountryParams, filter: FigureFilter) {
  return loadCountryPage(
    params,
    (code, language) => readCountryFiles(currentDatabase(), currentEnv().database, code, language, filter),
    ({ country, narrowable, ...files }, words) => {
      const address = countryHref(words.locale, country.code, 'data')
      const view = toFilterView({ ...narrowable, country: country.name, address }, filter, words)
      return {
        ...files,
        country,
        asked: { ...filter, operator: view.operator },
        filter: view,
      }
    },
  )
}
