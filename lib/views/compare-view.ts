import { type ComparedChart, toComparedCharts } from '@/lib/charts/comparison'
import {
  addressOfFigures,
  type FigureFilter,
  type GivenParameters,
  parseFigureFilter,
} from '@/lib/figures/figure-filter'
import { type ComparedPlaces, mostCompared } from '@/lib/figures/place/compared-record'
import type { I18n } from '@/lib/i18n/words'
import { countryHref } from '@/lib/links/page-href'
import { namesTogether, placeName } from '@/lib/wording/place-name'

/** What is compared, as an address asks for it. */
export interface ComparisonQuery {
  metric: string
  /** Codes of places, each once. */
  places: string[]
  filter: FigureFilter
}

/** Reads `metric=devices&place=SY04&place=SY02&from=2017`: places in their order, each once. */
export function readComparisonQuery(given: GivenParameters): ComparisonQuery {
  const textsOf = (name: string) => [given[name] ?? []].flat().map((text) => text.trim())
  return {
    metric: textsOf('metric')[0] ?? '',
    places: [...new Set(textsOf('place'))].filter((text) => text !== ''),
    filter: parseFigureFilter(given),
  }
}

/** The page on which places stand beside each other. */
export type CompareView = {
  country: { code: string; name: string }
  action: string
  metrics: { key: string; name: string }[]
  metric: string
  /** The places that can be chosen, and what is chosen: as many fields as there may be places. */
  choices: { code: string; name: string }[]
  chosen: string[]
  headline: string
  charts: ComparedChart[]
  /** What of the address was left out, in sentences. */
  left: string[]
  kept: { name: string; value: string }[]
  query: string
}

export function toCompareView(
  { index, places, unknown }: ComparedPlaces,
  { metric, places: asked, filter }: ComparisonQuery,
  words: I18n,
): CompareView {
  const { t, locale } = words
  const { country } = index
  const query = addressOfFigures(filter)
  const chosenMetric = index.metrics.find(({ key }) => key === metric) ?? index.metrics[0]
  const key = chosenMetric?.key ?? ''
  const charts = toComparedCharts(
    places.map(({ place, metrics }) => ({
      key: place.code,
      name: placeName(place, country.code, words),
      href: countryHref(locale, country.code, 'places', place.code) + query,
      metric: metrics.find((one) => one.key === key),
    })),
    words,
    places[0]?.country.state.staleAfterDays,
  )
  const listed = index.places.map((place) => ({
    code: place.code,
    name: placeName(place, country.code, words),
  }))
  const others = charts.filter(({ key }) => !listed.some(({ code }) => code === key))
  return {
    country,
    action: countryHref(locale, country.code, 'compare'),
    metrics: index.metrics.map(({ key, label }) => ({ key, name: label })),
    metric: key,
    choices: [...listed, ...others.map(({ key, name }) => ({ code: key, name }))],
    chosen: Array.from({ length: mostCompared }, (_, at) => charts[at]?.key ?? ''),
    headline: t('compare.headline', {
      metric: chosenMetric?.label ?? '',
      places: namesTogether(
        charts.map(({ name }) => name),
        words,
      ),
    }),
    charts,
    left: [
      ...unknown.map((text) => t('compare.unknown', { country: country.name, text })),
      ...(asked.length > mostCompared ? [t('compare.most', { count: mostCompared })] : []),
      ...(charts.length === 1 ? [t('compare.choose')] : []),
    ],
    kept: Object.entries(Object.fromEntries(new URLSearchParams(query))).map(([name, value]) => ({
      name,
      value,
    })),
    query,
  }
}
