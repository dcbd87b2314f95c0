import {
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
import { countryHref } from '@/lib/links/page-href'
import { isOfWholePlace, whyHref } from '@/lib/links/why-href'
import type { Boundaries } from '@/lib/maps/boundaries'
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
    shares: MapShares
    rows: RankedRow[]
    total: { value: string; amount: string; asOf: string; href: string | null }
  } | null
  filter: FilterView
  query: string
}

/** `metric`: the key that is asked for; where none has it, the first that has figures. */
export function toMapView(
  record: MapRecord,
  boundaries: Boundaries | null,
  asked: FigureFilter,
  metric: string,
  words: I18n,
): MapView {
  const { name, code, state } = record.country
  const address = countryHref(words.locale, code, 'map')
  const reported = record.metrics.filter(({ rows }) => rows.length > 0)
  const chosen = reported.find(({ key }) => key === metric) ?? reported[0]
  const kept = { metric: chosen === undefined || chosen === reported[0] ? '' : chosen.key }
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
      href: address + addressOfFigures(understood, { metric: at === 0 ? '' : key }),
      here: key === chosen?.key,
    })),
    figure: chosen === undefined ? null : toFigure(chosen),
    filter,
    query,
  }

  function toFigure(figures: MetricFigures): MapView['figure'] {
    const drawing = (frame: (typeof mapFrames)[keyof typeof mapFrames]) =>
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
