import { currentDatabase } from '@/lib/audit/with-session'
import { toHeadline } from '@/lib/charts/headline'
import { addressOfFigures, type FigureFilter } from '@/lib/figures/figure-filter'
import { readMetricIndex } from '@/lib/figures/metric/metric-index-data'
import type { CountryParams } from '@/lib/i18n/address'
import { countryHref } from '@/lib/links/page-href'
import { toFilterView } from '@/lib/views/filter-view'
import { loadCountryPage, mistakesOn, today } from '../../load-page'

/** Reads what is counted in a country, narrowed to an operator and a period, and decides all that the list says. */
export function loadMetricsPage(params: CountryParams, filter: FigureFilter) {
  return loadCountryPage(
    params,
    (code, language) => readMetricIndex(currentDatabase(), code, language, filter),
    ({ code, name, metrics, operators, summary, state }, words) => {
      const address = countryHref(words.locale, code, 'metrics')
      const view = toFilterView({ ...summary, operators, country: name, address }, filter, words)
      return {
        country: { code, name },
        filter: view,
        shown: {
          code,
          operator: view.operator || undefined,
          query: addressOfFigures({ ...filter, operator: view.operator }),
        },
        mistake: mistakesOn(address + addressOfFigures(filter)),
        headlines: metrics.map((metric) => toHeadline(metric, words, { state, today: today() })),
        definitions: metrics.map(({ key, label, definition }) => ({
          key,
          name: words.format.sentence(label),
          definition,
        })),
      }
    },
  )
}
