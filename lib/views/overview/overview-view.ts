import type { Headline } from '@/lib/charts/headline'
import { toHeadline } from '@/lib/charts/headline'
import { type MetricFigure, toMetricFigures } from '@/lib/charts/metric-figure'
import { isStale } from '@/lib/countries/state'
import type { Overview } from '@/lib/figures/country/country-record'
import { addressOfFigures } from '@/lib/figures/figure-filter'
import type { MetricFigures } from '@/lib/figures/types'
import type { I18n } from '@/lib/i18n/words'
import { countryHref } from '@/lib/links/page-href'
import type { Boundaries } from '@/lib/maps/boundaries'
import { type FilterView, toFilterView } from '../filter-view'
import { chosenMetric } from './chosen-metric'
import { type Lead, toLead } from './lead'
import { type MapPanelView, toMapPanel } from './map-panel'
import { type FoldedMetrics, type MetricCard, toMetricCards } from './metric-cards'
import { isOrder, type OverviewQuery } from './overview-query'
import { type PlacesTable, toPlacesTable } from './places-table'
import { type TrustView, toTrustView } from './trust-view'

/** Everything that the page of a country says. */
export interface OverviewView {
  filter: FilterView
  /** How it is narrowed down, as the end of an address, which its links to other pages keep. */
  query: string
  /** The metric that its address asks for; none where that asks for no other than is shown anyway. */
  chosen: { metric?: string }
  lead: Lead
  chips: RecordChips
  headlines: Headline[]
  cards: MetricCard[]
  folded: FoldedMetrics[]
  /** The chart of the metric that is shown; null where nothing can be drawn of it. */
  figure: MetricFigure | null
  map: MapPanelView | null
  places: PlacesTable
  trust: TrustView
  compare: { action: string; kept: { name: string; value: string }[] }
}

/** How old the record is, and what it holds. */
export interface RecordChips {
  /** The last day of which any figure speaks, blank where none does; and when the record was closed, blank while it is live. */
  lastDay: string
  closed: string
  isStale: boolean
  staleAfterDays: number
}

/** How many places the page lists by name. */
const mostPlaces = 12

/** `metrics`: those of the record that can be drawn. `today` is an ISO day. */
export function toOverviewView(
  { country, corrections, positions, sources }: Overview,
  metrics: readonly MetricFigures[],
  boundaries: Boundaries | null,
  { filter: asked, metric, sort }: OverviewQuery,
  words: I18n,
  today: string,
): OverviewView {
  const { code, name, summary, operators, state } = country
  const address = countryHref(words.locale, code)
  const reported = metrics.filter(({ series }) => series.length > 0)
  const chosen = chosenMetric(metrics, metric)
  const usual = chosenMetric(metrics, '')
  const kept = {
    metric: chosen === usual ? '' : (chosen?.key ?? ''),
    sort: isOrder(sort, reported) ? sort : '',
  }
  const filter = toFilterView({ ...summary, operators, country: name, address, kept }, asked, words)
  const understood = { ...asked, operator: filter.operator }
  const query = addressOfFigures(understood)
  const shown = {
    code,
    name,
    operator: filter.operator || undefined,
    query,
    staleAfterDays: state.staleAfterDays,
  }
  const headlines = metrics.map((metric) => toHeadline(metric, words, { state, today }))
  const hrefOf = (changed: { metric?: string; sort?: string }) =>
    address + addressOfFigures(understood, { ...kept, ...changed })
  const [figure] =
    chosen === undefined
      ? []
      : toMetricFigures(metrics, shown, words, { months: 'elsewhere', only: chosen.key })
  return {
    filter,
    query,
    chosen: kept.metric === '' ? {} : { metric: kept.metric },
    lead: toLead(metrics, words),
    chips: {
      lastDay: summary.lastDay,
      closed: state.closed,
      isStale: summary.lastDay !== '' && isStale(state, summary.lastDay, today),
      staleAfterDays: state.staleAfterDays,
    },
    headlines,
    ...toMetricCards(
      metrics,
      headlines,
      chosen?.key,
      shown,
      (key) => hrefOf({ metric: key === usual?.key ? '' : key }),
      words,
    ),
    figure: figure ?? null,
    map: toMapPanel(chosen, positions, shown, boundaries, understood, words),
    places: toPlacesTable(
      metrics,
      shown,
      {
        sort: kept.sort || (chosen?.key ?? ''),
        hrefOf: (key) => `${hrefOf({ sort: key === chosen?.key ? '' : key })}#places`,
        most: mostPlaces,
      },
      words,
    ),
    trust: toTrustView(
      {
        ...{ country, sources, query, metric: chosen, aside: corrections.aside.count },
        operators: operatorsOf(metrics),
      },
      words,
    ),
    compare: {
      action: countryHref(words.locale, code, 'compare'),
      kept: [
        ...(chosen === undefined ? [] : [{ name: 'metric', value: chosen.key }]),
        ...[...new URLSearchParams(query)].map(([name, value]) => ({ name, value })),
      ],
    },
  }
}

/** Those who report any of these metrics, each once. */
const operatorsOf = (metrics: readonly MetricFigures[]) => [
  ...new Map(
    metrics.flatMap(({ series }) => series.map(({ operator }) => [operator.key, operator] as const)),
  ).values(),
]
