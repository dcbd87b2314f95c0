import { currentDatabase } from '@/lib/audit/with-session'
import type { FigureFilter } from '@/lib/figures/figure-filter'
import { readOrganisations } from '@/lib/figures/organisation/organisation-data'
import type { CountryParams } from '@/lib/i18n/address'
import { countryHref } from '@/lib/links/page-href'
import { toFilterView } from '@/lib/views/filter-view'
import { loadCountryPage } from '../../load-page'

/** Reads whom a country's record names, by the words of a name, an operator and a period, and decides what is told of it. */
export function loadOrganisations(params: CountryParams, typed: string, filter: FigureFilter) {
  return loadCountryPage(
    params,
    (code, language) => readOrganisations(currentDatabase(), code, language, typed, filter),
    (list, words) => {
      const { country, narrowable } = list
      const address = countryHref(words.locale, country.code, 'organisations')
      const page = { ...narrowable, country: country.name, address, kept: { q: typed } }
      const view = toFilterView(page, filter, words)
      const means = view.sentence === '' ? '' : words.t('organisation.filtered')
      return { list, filter: { ...view, means, more: '' } }
    },
  )
}
