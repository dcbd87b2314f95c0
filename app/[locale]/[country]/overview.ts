import type { Metadata } from 'next'
import { currentDatabase } from '@/lib/audit/with-session'
import { pageChartData } from '@/lib/charts/interactive/page-chart-data'
import { toMetricFigures } from '@/lib/charts/metric-figure'
import { readOverview } from '@/lib/figures/country/overview-data'
import type { FigureFilter } from '@/lib/figures/figure-filter'
import { addressOfFigures, allFigures } from '@/lib/figures/figure-filter'
import { readBoundaries } from '@/lib/figures/map/boundaries-data'
import type { CountryParams } from '@/lib/i18n/address'
import { countryHref } from '@/lib/links/page-href'
import { toCorrectionsView } from '@/lib/views/corrections-view'
import type { OverviewQuery } from '@/lib/views/overview/overview-query'
import { type OverviewView, toOverviewView } from '@/lib/views/overview/overview-view'
import { describeHeadlines, sharePicture } from '@/lib/views/share-view'
import { drawn, loadCountryPage, metadataOf, mistakesOn, today } from '../load-page'

/** What the page of a country shows where its address asks for nothing. */
export const wholeOverview: OverviewQuery = { filter: allFigures, metric: '', sort: '' }

/** Reads what the page of a country shows, and decides all that it says. */
export function loadOverview(params: CountryParams, query: OverviewQuery) {
  return loadCountryPage(
    params,
    async (code, language) => {
      const overview = await readOverview(currentDatabase(), code, language, query.filter)
      return overview && { overview, boundaries: await readBoundaries(overview.country.code) }
    },
    ({ overview, boundaries }, words) => {
      const { country } = overview
      const { view, undrawn } = drawn(
        country.metrics,
        (metrics) => toOverviewView(overview, metrics, boundaries, query, words, today()),
        ({ label }) => label,
      )
      const { operator } = view.filter
      return {
        overview: { ...overview, filter: { ...query.filter, operator } },
        boundaries,
        view,
        filter: view.filter,
        mistake: mistakesOn(countryHref(words.locale, country.code) + addressOfFigures(query.filter)),
        corrections: toCorrectionsView(overview.corrections, country.code, words),
        undrawn,
        ...pageChartData(view.filter.curves, view.figure === null ? [] : [view.figure]),
      }
    },
  )
}

/** What the charts of a country's page are drawn from, of every metric that it can show. */
export function loadOverviewCurves(params: CountryParams, filter: FigureFilter) {
  return loadCountryPage(
    params,
    (code, language) => readOverview(currentDatabase(), code, language, filter),
    ({ country, filter }, words) => {
      const shown = { code: country.code, name: country.name, staleAfterDays: country.state.staleAfterDays }
      const { view: figures } = drawn(
        country.metrics,
        (metrics) =>
          toMetricFigures(metrics, { ...shown, operator: filter.operator }, words, {
            months: 'elsewhere',
          }),
        ({ label }) => label,
      )
      return pageChartData('', figures)
    },
  )
}

export function overviewMetadata(asked: Awaited<ReturnType<typeof loadOverview>>): Metadata {
  return metadataOf(
    asked,
    ({ overview }, { t }) => t('country.title', { country: overview.country.name }),
    ({ overview: { country }, view }, words) => ({
      description: describeHeadlines(country.name, view.headlines, words),
      picture: sharePicture(words.locale, country.code, view.chosen, view.query),
    }),
  )
}

/** What a better source would be about: the country, and the metric whose chart is shown. */
export const aboutOverview = ({
  overview,
  view,
}: {
  overview: { country: { code: string } }
  view: Pick<OverviewView, 'figure'>
}) => ({ country: overview.country.code, metric: view.figure?.key ?? '' })
