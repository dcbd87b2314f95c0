import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { PlacePage } from '@/components/place/place-page'
import { currentDatabase } from '@/lib/audit/with-session'
import { pageChartData } from '@/lib/charts/interactive/page-chart-data'
import { toMetricFigures } from '@/lib/charts/metric-figure'
import { placeNow } from '@/lib/claims/counted-together'
import { addressOfFigures, type FigureFilter } from '@/lib/figures/figure-filter'
import { readBoundaries } from '@/lib/figures/map/boundaries-data'
import { readPlace } from '@/lib/figures/place/place-data'
import { type CountryParams, decodedPart } from '@/lib/i18n/address'
import type { OverviewQuery } from '@/lib/views/overview/overview-query'
import { toPlaceView } from '@/lib/views/place-view'
import { describeHeadlines, sharePicture } from '@/lib/views/share-view'
import { placeName } from '@/lib/wording/place-name'
import { drawn, loadCountryPage, metadataOf, mistakesOn, PageError, today } from '../../load-page'
import { BetterSourceLink } from '../better-source-link'
import { redirectToCurrentOperator } from '../filtered/redirect-merged'

export type PlaceParams = CountryParams & { code: string }

/** Reads what the page of a place shows, and decides all that it says. */
export function loadPlacePage(params: PlaceParams, query: OverviewQuery) {
  return loadCountryPage(
    params,
    async (countryCode, language) => {
      const code = decodedPart(params.code)
      if (code === null) return null
      const record = await readPlace(currentDatabase(), countryCode, code, language, query.filter)
      return record && { record, boundaries: await readBoundaries(record.country.code) }
    },
    ({ record, boundaries }, words) => {
      const { view, undrawn } = drawn(
        record.metrics,
        (metrics) => toPlaceView({ ...record, metrics: [...metrics] }, boundaries, query, words, today()),
        ({ label }) => label,
      )
      return {
        ...view,
        record,
        boundaries,
        undrawn,
        ...pageChartData(view.filter.curves, view.figure === null ? [] : [view.figure]),
        mistake: mistakesOn(view.filter.action + addressOfFigures(query.filter)),
      }
    },
    { page: 'places', key: params.code },
  )
}

/** What the charts of a place's page are drawn from, of every metric that it can show. */
export function loadPlaceCurves(params: PlaceParams, filter: FigureFilter) {
  return loadCountryPage(
    params,
    async (countryCode, language) => {
      const code = decodedPart(params.code)
      return code === null ? null : readPlace(currentDatabase(), countryCode, code, language, filter)
    },
    ({ country, place, metrics }, words) => {
      const shown = {
        code: place.code,
        name: placeName(place, country.code, words),
        country: country.code,
        staleAfterDays: country.state.staleAfterDays,
      }
      const { view: figures } = drawn(
        metrics,
        (metrics) => toMetricFigures(metrics, shown, words),
        ({ label }) => label,
      )
      return pageChartData('', figures)
    },
  )
}

type AskedPlace = Awaited<ReturnType<typeof loadPlacePage>>

export function placeMetadata(asked: AskedPlace): Metadata {
  return metadataOf(
    asked,
    (view, { t }) => t('place.title', { place: view.title, around: view.country.name }),
    ({ shown, chosen, headlines }, words) => ({
      description: describeHeadlines(shown.name, headlines, words),
      picture: sharePicture(words.locale, shown.country, { place: shown.code, ...chosen }, shown.query),
    }),
  )
}

/** The page of a place, whole or narrowed; what is merged into another place leads there. */
export async function PlacePageContent({
  asked,
  params: { locale, country, code },
  filter,
}: {
  asked: AskedPlace
  params: PlaceParams
  filter: FigureFilter
}) {
  if (asked.kind === 'missing') {
    const now = await placeNow(currentDatabase(), decodedPart(code) ?? '')
    if (now !== null) {
      redirect(`/${locale}/${country}/places/${encodeURIComponent(now)}${addressOfFigures(filter)}`)
    }
  }
  if (asked.kind !== 'found') return <PageError {...asked} />
  const kept = Object.fromEntries(asked.view.filter.kept.map(({ name, value }) => [name, value]))
  await redirectToCurrentOperator(filter, asked.view.filter, kept)
  return (
    <PlacePage
      view={asked.view}
      source={asked.view.source}
      words={asked.words}
      mistake={asked.view.mistake}
      undrawn={asked.view.undrawn}
      better={
        <BetterSourceLink
          about={{
            country: asked.view.shown.country,
            metric: asked.view.figure?.key ?? '',
            place: asked.view.shown.code,
          }}
          words={asked.words}
        />
      }
    />
  )
}
