import type { Metadata } from 'next'
import { currentDatabase } from '@/lib/audit/with-session'
import { toHeadline } from '@/lib/charts/headline'
import { pageChartData } from '@/lib/charts/interactive/page-chart-data'
import { toMetricFigures } from '@/lib/charts/metric-figure'
import { readOverview } from '@/lib/figures/country/overview-data'
import { addressOfFigures, type FigureFilter } from '@/lib/figures/figure-filter'
import type { CountryParams } from '@/lib/i18n/address'
import { countryHref } from '@/lib/links/page-href'
import { toCorrectionsView } from '@/lib/views/corrections-view'
import { toFilterView } from '@/lib/views/filter-view'
import { describeHeadlines, sharePicture } from '@/lib/views/share-view'
import { drawn, loadCountryPage, metadataOf, mistakesOn, today } from '../load-page'

/** Reads what the page of a country shows, and decides all that it says. */
export function loadOverview(params: CountryParams, filter: FigureFilter) {
  return loadCountryPage(
    params,
    (code, language) => readOverview(currentDatabase(), code, language, filter),
    (overview, words) => {
      const { country } = overview
      const address = countryHref(words.locale, country.code)
      const { operators, summary } = country
      const view = toFilterView({ ...summary, operators, country: country.name, address }, filter, words)
      const shown = {
        code: country.code,
        name: country.name,
        operator: view.operator || undefined,
        query: addressOfFigures({ ...filter, operator: view.operator }),
        staleAfterDays: country.state.staleAfterDays,
      }
      const { view: metrics, undrawn } = drawn(
        country.metrics,
        (metrics) => ({
          headlines: metrics.map((metric) =>
            toHeadline(metric, words, { state: country.state, today: today() }),
          ),
          figures: toMetricFigures(metrics, shown, words, 'elsewhere'),
        }),
        ({ label }) => label,
      )
      return {
        overview: { ...overview, filter: { ...filter, operator: view.operator } },
        filter: view,
        mistake: mistakesOn(address + addressOfFigures(filter)),
        corrections: toCorrectionsView(overview.corrections, country.code, words),
        ...metrics,
        undrawn,
        ...pageChartData(view.curves, metrics.figures),
      }
    },
  )
}

export function overviewMetadata(asked: Awaited<ReturnType<typeof loadOverview>>): Metadata {
  return metadataOf(
    asked,
    ({ overview }, { t }) => t('country.title', { country: overview.country.name }),
    ({ overview: { country }, headlines }, words) => ({
      description: describeHeadlines(country.name, headlines, words),
      picture: sharePicture(words.locale, country.code),
    }),
  )
}
