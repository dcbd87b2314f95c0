import type { Metadata } from 'next'
import { toCorrectionsView } from '@/lib/views/corrections-view'
import { toFilterView } from '@/lib/views/filter-view'
import { toHeadline } from '@/lib/charts/headline'
import { toMetricFigures } from '@/lib/charts/metric-figure'
import { countryHref } from '@/lib/links/page-href'
import { describeHeadlines, sharePicture } from '@/lib/views/share-view'
import { addressOfFigures, type FigureFilter } from '@/lib/figures/figure-filter'
import { readOverview } from '@/lib/figures/country/overview-data'
import { pageSeeds } from '@/lib/charts/interactive/page-chart-data'
import { currentDatabase } from '@/lib/audit/with-session'
import type { CountryParams } from '@/lib/i18n/address'
import { askOfCountry, drawn, metadataOf, mistakesOn, today } from '../load-page'

/** Reads what the page of a country shows, and decides all that it says. */
export function askOverview(params: CountryParams, filter: FigureFilter) {
  return askOfCountry(
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
        ...pageSeeds(view.curves, metrics.figures),
      }
    },
  )
}

export function overviewMetadata(asked: Awaited<ReturnType<typeof askOverview>>): Metadata {
  return metadataOf(
    asked,
    ({ overview }, { t }) => t('country.title', { country: overview.country.name }),
    ({ overview: { country }, headlines }, words) => ({
      description: describeHeadlines(country.name, headlines, words),
      picture: sharePicture(words.locale, country.code),
    }),
  )
}
