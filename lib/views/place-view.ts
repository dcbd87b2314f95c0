import { type Headline, toHeadline } from '@/lib/charts/headline'
import { type MetricFigure, toMetricFigures } from '@/lib/charts/metric-figure'
import { addressOfFigures, daysOf, type FigureFilter, fileParameters } from '@/lib/figures/figure-filter'
import type { FigureAround, PlaceRecord, SharedFigure } from '@/lib/figures/place/place-record'
import type { Operator, PlaceOfFigures } from '@/lib/figures/types'
import { amountText } from '@/lib/i18n/amount-text'
import { withCommas } from '@/lib/i18n/joined'
import type { I18n } from '@/lib/i18n/words'
import { countryHref } from '@/lib/links/page-href'
import { present } from '@/lib/lookup/present'
import type { Boundaries } from '@/lib/maps/boundaries'
import { periodText } from '@/lib/wording/period-text'
import { kindName, namesTogether, placeName } from '@/lib/wording/place-name'
import { type ClaimGroup, toClaimGroups } from './claim-row'
import { type FilterView, toFilterView } from './filter-view'
import { chosenMetric } from './overview/chosen-metric'
import { type MapPanelView, toMapPanel } from './overview/map-panel'
import { type FoldedMetrics, type MetricCard, toMetricCards } from './overview/metric-cards'
import { isOrder, type OverviewQuery } from './overview/overview-query'
import { type PlacesTable, toPlacesTable } from './overview/places-table'

/** How many places inside it the page lists by name. */
const mostInside = 25

/** The page of one place. */
export type PlaceView = {
  shown: PlaceOfFigures & { country: string; staleAfterDays: number; query: string }
  /** The metric that its address asks for; none where that asks for no other than is shown anyway. */
  chosen: { metric?: string }
  country: { code: string; name: string }
  title: string
  /** What kind of place it is, and what it lies in: "governorate, Syria". */
  subtitle: string
  trail: { name: string; href: string }[]
  names: { language: string; code: string; name: string }[]
  aliases: string[]
  headlines: Headline[]
  cards: MetricCard[]
  folded: FoldedMetrics[]
  /** Whether no report gives any figure for it, not even of a part or for several places together. */
  nothing: boolean
  /** The chart of the metric that is shown; null where nothing can be drawn of it. */
  figure: MetricFigure | null
  /** Where in its country that is. */
  map: MapPanelView | null
  /** What lies inside it. */
  places: PlacesTable
  compare: { action: string; kept: { name: string; value: string }[] }
  shared: SharedRow[]
  around: AroundRow[]
  /** The latest figures about it; `file` is the address of the file that has all. */
  claims: { groups: ClaimGroup[]; listed: number; count: number; file: string }
  filter: FilterView
}

/** A figure given for several places together, as it stands on the page of one of them. */
export type SharedRow = {
  key: string
  metric: string
  value: string
  what: string
  text: string
  operator: Operator
  asOf: string
}

/** What reports of the period give for a place around it without saying where in that. */
export type AroundRow = {
  key: string
  value: string
  what: string
  when: string
  amount: string
  /** Whom it is given for. */
  around: string
  /** Where the amount stands. */
  href: string
}

/** `boundaries` are those of the country, null where they are not known; `today` is an ISO day. */
export function toPlaceView(
  record: PlaceRecord,
  boundaries: Boundaries | null,
  { filter: asked, metric, sort }: OverviewQuery,
  words: I18n,
  today: string,
): PlaceView {
  const { country, place, above, metrics, names, claims } = record
  const { t, locale } = words
  const address = countryHref(locale, country.code, 'places', place.code)
  const reported = metrics.filter(({ series }) => series.length > 0)
  const chosen = chosenMetric(metrics, metric)
  const usual = chosenMetric(metrics, '')
  const kept = {
    metric: chosen === usual ? '' : (chosen?.key ?? ''),
    sort: isOrder(sort, reported) ? sort : '',
  }
  const filter = toFilterView({ ...record.narrowable, country: country.name, address, kept }, asked, words)
  const understood = { ...asked, operator: filter.operator }
  const shown = {
    code: place.code,
    name: placeName(place, country.code, words),
    country: country.code,
    operator: filter.operator || undefined,
    query: addressOfFigures(understood),
    staleAfterDays: country.state.staleAfterDays,
  }
  const around = above.slice(1)
  const [figure] =
    chosen === undefined ? [] : toMetricFigures(metrics, shown, words, { months: 'here', only: chosen.key })
  const headlines = metrics.map((metric) => {
    const headline = toHeadline(metric, words, { state: country.state, today })
    const shared = record.shared.filter((figure) => figure.metric === metric.key)
    return headline.kind === 'not_reported' && shared.length > 0
      ? { ...headline, text: t('place.noAmount', { places: companions(shared, record, words) }) }
      : headline
  })
  const hrefOf = (changed: { metric?: string; sort?: string }) =>
    address + addressOfFigures(understood, { ...kept, ...changed })
  return {
    shown,
    chosen: kept.metric === '' ? {} : { metric: kept.metric },
    country,
    title: place.name,
    subtitle: withCommas(
      [
        words.format.sentence(kindName(place, country.code, words)),
        ...around.map((outer) => placeName(outer, country.code, words)).reverse(),
        country.name,
      ].filter((text) => text !== ''),
      words,
    ),
    trail: [
      { name: country.name, href: countryHref(locale, country.code) + shown.query },
      { name: t('places.index'), href: countryHref(locale, country.code, 'places') + shown.query },
      ...around.map((outer) => ({
        name: placeName(outer, country.code, words),
        href: countryHref(locale, country.code, 'places', outer.code) + shown.query,
      })),
    ],
    names: names
      .filter(({ name, language }) => name !== place.name && language !== '')
      .map(({ language, name }) => ({ language: words.format.language(language), code: language, name })),
    aliases: [...new Set(record.aliases)].filter((alias) => !names.some(({ name }) => name === alias)),
    nothing:
      reported.length + record.shared.length === 0 && metrics.every(({ parts }) => parts === undefined),
    headlines,
    ...toMetricCards(
      metrics,
      headlines,
      chosen?.key,
      shown,
      (key) => hrefOf({ metric: key === usual?.key ? '' : key }),
      words,
      t('place.title', { place: shown.name, around: country.name }),
    ),
    figure: figure ?? null,
    map: toMapPanel(
      chosen,
      record.positions,
      { ...shown, code: country.code, name: country.name },
      boundaries,
      understood,
      words,
    ),
    places: toPlacesTable(
      metrics,
      shown,
      {
        sort: kept.sort || (chosen?.key ?? ''),
        hrefOf: (key) => `${hrefOf({ sort: key === chosen?.key ? '' : key })}#places`,
        most: mostInside,
      },
      words,
    ),
    compare: {
      action: countryHref(locale, country.code, 'compare'),
      kept: [
        ...(chosen === undefined ? [] : [{ name: 'metric', value: chosen.key }]),
        ...[...new URLSearchParams(shown.query)].map(([name, value]) => ({ name, value })),
      ],
    },
    shared: metrics.flatMap(({ key }) =>
      record.shared
        .filter(({ metric }) => metric === key)
        .map((figure) => toSharedRow(figure, record, words)),
    ),
    around: record.around.map((figure) => toAroundRow(figure, record, understood, words)),
    claims: {
      count: claims.count,
      file: `/api/v1/claims.csv?${new URLSearchParams({ country: country.code, place: place.code })}${fileParameters(understood)}&bom=1`,
      groups: toClaimGroups(claims.latest, country.code, words),
      listed: claims.latest.length,
    },
    filter,
  }
}

/** The figures of a metric that the page has. */
function metricOf(metrics: PlaceRecord['metrics'], metric: string): PlaceRecord['metrics'][number] {
  return present(
    metrics.find(({ key }) => key === metric),
    metric,
  )
}

function toAroundRow(
  { metric, around, value, mark }: FigureAround,
  { country, metrics }: PlaceRecord,
  asked: FigureFilter,
  words: I18n,
): AroundRow {
  const { label, unit } = metricOf(metrics, metric)
  const page =
    around.code === country.code
      ? countryHref(words.locale, country.code)
      : countryHref(words.locale, country.code, 'places', around.code)
  return {
    key: `${metric}+${around.code}`,
    value: String(value),
    what: words.format.sentence(label),
    when: periodText(daysOf(asked), words),
    amount: amountText(value, mark, unit, words),
    around: placeName(around, country.code, words),
    href: `${page}${addressOfFigures(asked, { metric })}#${metric}`,
  }
}

/** The others that the one figure is for, beside the place; of several figures, or of places inside it, no names. */
function companions(shared: readonly SharedFigure[], { place, country }: PlaceRecord, words: I18n): string {
  const [figure, another] = shared
  const others = figure?.places.filter(({ code }) => code !== place.code) ?? []
  if (another !== undefined || others.length === figure?.places.length) return words.t('place.others')
  const names = others.map((other) => placeName(other, country.code, words))
  return namesTogether(names, words)
}

/** Where the place itself is named, the others stand beside it; where a place inside is, all that are named do. */
function toSharedRow(figure: SharedFigure, { place, country, metrics }: PlaceRecord, words: I18n): SharedRow {
  const { t, format } = words
  const metric = metricOf(metrics, figure.metric)
  const others = figure.places.filter(({ code }) => code !== place.code)
  return {
    key: [figure.metric, figure.operator.key, ...figure.places.map(({ code }) => code)].join('+'),
    metric: figure.metric,
    value: String(figure.value),
    what: format.sentence(metric.label),
    text: t(others.length < figure.places.length ? 'place.shared' : 'place.sharedInside', {
      places: namesTogether(
        others.map((other) => placeName(other, country.code, words)),
        words,
      ),
      amount: amountText(figure.value, figure.mark, metric.unit, words),
    }),
    operator: figure.operator,
    asOf: format.day(figure.lastDay),
  }
}
