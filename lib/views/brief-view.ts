import type { Headline } from '@/lib/charts/headline'
import { toInteractiveChart } from '@/lib/charts/interactive/interactive-chart'
import { type MapShares, type MetricMap, toMapShares, toMetricMap } from '@/lib/charts/map/metric-map'
import type { MetricFigure } from '@/lib/charts/metric-figure'
import type { RankedRow } from '@/lib/charts/ranked-rows'
import type { Panel } from '@/lib/charts/step/panels'
import type { StepChart } from '@/lib/charts/step/step-chart'
import type { PositionedPlace } from '@/lib/figures/map/map-record'
import type { MetricFigures } from '@/lib/figures/types'
import type { I18n } from '@/lib/i18n/words'
import type { Boundaries } from '@/lib/maps/boundaries'

/** One page to print of a country or a place: numbers, one chart, a map, places, what is new, where it comes from. */
export type BriefView = {
  title: string
  subtitle: string
  /** What it is narrowed to, in a sentence; blank where it is of everything. */
  narrowed: string
  headlines: (Headline & { kind: 'reported' })[]
  /** The metric that is drawn; null where nothing is reported. */
  figure: BriefFigure | null
  news: { key: string; day: string; title: string; publisher: string }[]
  /** Address of the page that it is of, whole where the site's is known. */
  address: string
}

export type BriefFigure = Pick<
  MetricFigure,
  'key' | 'headline' | 'subtitle' | 'description' | 'source' | 'total'
> & {
  reading: MetricFigure['outline']['reading']
  chart: StepChart
  /** One of each operator where they are many; none where the chart has them all. */
  panels: Panel[]
  /** Null where boundaries or positions are not known. */
  map: MetricMap | null
  shares: MapShares
  /** What editors noted on days that the chart marks, each in a line; the latest that have room. */
  events: { key: string; text: string }[]
  rows: RankedRow[]
  /** Rows that have no room. */
  more: number
}

/** What a brief is made from: the view of the page that it is of, and the places of the country. */
export type BriefSource = {
  title: string
  subtitle: string
  narrowed: string
  country: { code: string; name: string }
  headlines: readonly Headline[]
  figure: MetricFigure | null
  metrics: readonly MetricFigures[]
  places: readonly PositionedPlace[]
  boundaries: Boundaries | null
  news: BriefView['news']
  address: string
}

/** What fits on a page beside everything else. */
const mostNumbers = 6
const mostRows = 9
const mostNews = 5
const mostEvents = 3
const chartHeight = 190
const mapFrame = { width: 340, height: 250, margin: 8, largest: 24 } as const

export function toBriefView(source: BriefSource, words: I18n): BriefView {
  const { title, subtitle, narrowed, headlines, news, address } = source
  return {
    title,
    subtitle,
    narrowed,
    headlines: headlines.flatMap((one) => (one.kind === 'reported' ? [one] : [])).slice(0, mostNumbers),
    figure: toBriefFigure(source, words),
    news: news.slice(0, mostNews),
    address,
  }
}

function toBriefFigure(source: BriefSource, words: I18n): BriefFigure | null {
  const { figure } = source
  const metric = source.metrics.find(({ key }) => key === figure?.key)
  if (figure === null || metric === undefined) return null
  const { key, headline, subtitle, description, total, outline, seed, rows } = figure
  const shape = figure.panels.length > 0 ? 'panels' : outline.stackable ? 'stacked' : 'lines'
  const drawn = toInteractiveChart(
    seed,
    { measure: 'total', shape, scale: 'linear', grain: 'month', hidden: [] },
    null,
    words,
    chartHeight,
  )
  const whole = { code: source.country.code, name: source.country.name }
  return {
    ...{ key, headline, subtitle, description, total },
    source: figure.source,
    reading: outline.reading,
    chart: drawn?.kind === 'total' ? drawn.chart : figure.chart,
    panels: drawn?.kind === 'panels' ? drawn.panels : [],
    map:
      source.boundaries === null || source.places.length === 0
        ? null
        : toMetricMap(metric, source.places, whole, source.boundaries, mapFrame, words),
    shares: toMapShares(metric, source.places, whole, words),
    events: (metric.events ?? []).slice(-mostEvents).map(({ day, text }) => ({
      key: `${day} ${text}`,
      text: words.t('chart.event', { day: words.format.day(day), text }),
    })),
    rows: rows.slice(0, mostRows),
    more: Math.max(0, rows.length - mostRows),
  }
}
