import { type AreaMap, toAreaMap } from '@/lib/charts/map/area-map'
import {
  type MapFrame,
  type MapShares,
  type MetricMap,
  mapFrames,
  toMapShares,
  toMetricMap,
} from '@/lib/charts/map/metric-map'
import { type RankedRow, toRankedRows } from '@/lib/charts/ranked-rows'
import { addressOfFigures, type FigureFilter } from '@/lib/figures/figure-filter'
import type { MapRecord } from '@/lib/figures/map/map-record'
import { addedOf, isAdded, sumOf } from '@/lib/figures/sum'
import type { MetricFigures } from '@/lib/figures/types'
import { amountText } from '@/lib/i18n/amount-text'
import type { I18n } from '@/lib/i18n/words'
import { markOfBounds } from '@/lib/ledger/mark'
import { type MapShow, mapShows } from '@/lib/links/map-href'
import { countryHref } from '@/lib/links/page-href'
import { isOfWholePlace, whyHref } from '@/lib/links/why-href'
import type { Boundaries } from '@/lib/maps/boundaries'
import { type Month, monthOf, monthsBetween, yearOf } from '@/lib/periods/month'
import { type FilterView, toFilterView } from './filter-view'

/** The page that shows where one metric's amounts were reported. */
export type MapView = {
  country: { code: string; name: string }
  /** The metrics that have figures, the one that is shown among them. */
  metrics: { key: string; name: string; href: string; here: boolean }[]
  /** What is shown; null where nothing is reported. */
  figure: {
    key: string
    name: string
    /** The drawing in a wide page and in a narrow one; null where the country's boundaries are not known. */
    drawings: { wide: MetricMap; narrow: MetricMap } | null
    /** The same by first-level areas, where that is asked for. */
    areas: { wide: AreaMap; narrow: AreaMap } | null
    shares: MapShares
    rows: RankedRow[]
    total: { value: string; amount: string; asOf: string; href: string | null }
  } | null
  /** The ways to show it, the one that is shown among them. */
  shows: { show: MapShow; href: string; here: boolean }[]
  /** Month by month up to which it can be shown, and the ends of years as links. */
  timeline: MapTimelineView | null
  filter: FilterView
  query: string
}

/** The months up to which a map can be shown, the last being all. */
export type MapTimelineView = {
  months: { label: string; href: string }[]
  /** Which of them is shown. */
  at: number
  years: { name: string; href: string; here: boolean }[]
}

/** `metric`: the key that is asked for; where none has it, the first that has figures. */
export function toMapView(
  record: MapRecord,
  boundaries: Boundaries | null,
  asked: FigureFilter,
  metric: string,
  show: MapShow,
  words: I18n,
): MapView {
  const { name, code, state } = record.country
  const address = countryHref(words.locale, code, 'map')
  const reported = record.metrics.filter(({ rows }) => rows.length > 0)
  const chosen = reported.find(({ key }) => key === metric) ?? reported[0]
  const chosenMetric = chosen === undefined || chosen === reported[0] ? '' : chosen.key
  const keptShow = (show: MapShow) => (show === 'circles' ? '' : show)
  const kept = { metric: chosenMetric, show: keptShow(show) }
  const filter = toFilterView({ ...record.narrowable, country: name, address, kept }, asked, words)
  const understood = { ...asked, operator: filter.operator }
  const query = addressOfFigures(understood)
  const shown = {
    code,
    name,
    operator: filter.operator || undefined,
    query,
    staleAfterDays: state.staleAfterDays,
  }
  return {
    country: { code, name },
    metrics: reported.map(({ key, label }, at) => ({
      key,
      name: label,
      href: address + addressOfFigures(understood, { metric: at === 0 ? '' : key, show: keptShow(show) }),
      here: key === chosen?.key,
    })),
    figure: chosen === undefined ? null : toFigure(chosen),
    shows: mapShows.map((one) => ({
      show: one,
      href: address + addressOfFigures(understood, { ...kept, show: keptShow(one) }),
      here: one === show,
    })),
    timeline: toTimeline(),
    filter,
    query,
  }

  /** Up to each month of the record, whatever the period began with; null where it is of one month. */
  function toTimeline(): MapTimelineView | null {
    const { firstDay, lastDay } = record.narrowable
    if (firstDay === '') return null
    const last = monthOf(lastDay)
    const months = everyMonth(monthOf(firstDay), last)
    if (months.length < 2) return null
    const hrefUpTo = (to: Month | null) => address + addressOfFigures({ ...understood, from: null, to }, kept)
    const to = understood.to ?? last
    const at = months.findIndex((month) => month >= to)
    return {
      months: months.map((month) => ({
        label: words.format.month(month),
        href: hrefUpTo(month === last ? null : month),
      })),
      at: at === -1 ? months.length - 1 : at,
      years: [...new Set(months.map(yearOf))].map((year) => ({
        name: String(year),
        href: hrefUpTo(year === yearOf(last) ? null : ((year * 100 + 12) as Month)),
        here: understood.from === null && yearOf(to) === year,
      })),
    }
  }

  function toFigure(figures: MetricFigures): MapView['figure'] {
    const areas = (frame: MapFrame) =>
      boundaries && show === 'areas'
        ? toAreaMap(figures, record.places, shown, boundaries, frame, words)
        : null
    const [wideAreas, narrowAreas] = [areas(mapFrames.wide), areas(mapFrames.narrow)]
    const drawing = (frame: MapFrame) =>
      boundaries && toMetricMap(figures, record.places, shown, boundaries, frame, words)
    const [wide, narrow] = [drawing(mapFrames.wide), drawing(mapFrames.narrow)]
    const why = (place: string) =>
      figures.period === undefined && (!figures.people || isOfWholePlace(place))
        ? whyHref(words.locale, { country: code, metric: figures.key, place, operator: shown.operator })
        : null
    const sum = sumOf(figures.series)
    const total = isAdded(figures) ? addedOf(figures.series) : { value: sum.value, mark: markOfBounds(sum) }
    return {
      key: figures.key,
      name: figures.label,
      drawings: wide && narrow && { wide, narrow },
      areas: wideAreas && narrowAreas && { wide: wideAreas, narrow: narrowAreas },
      shares: toMapShares(figures, record.places, shown, words),
      rows: toRankedRows(figures.rows, shown, { ...figures.unit, kind: figures.kind ?? 'flow' }, words, why),
      total: {
        value: String(total.value),
        amount: amountText(total.value, total.mark, figures.unit, words),
        asOf: sum.lastDay === '' ? '' : words.format.day(sum.lastDay),
        href: why(code),
      },
    }
  }
}

/** More stops than these are too many to play: then every third month, or the last of each year. */
const mostStops = 84

function everyMonth(first: Month, last: Month): Month[] {
  const months = monthsBetween(first, last)
  const gap = [1, 3, 12].find((gap) => months.length / gap <= mostStops) ?? 12
  return months.filter((month) => (month % 100) % gap === 0 || month === last)
}
