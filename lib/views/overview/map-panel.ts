import {
  type MapShares,
  type MetricMap,
  mapFrames,
  toMapShares,
  toMetricMap,
} from '@/lib/charts/map/metric-map'
import { addressOfFigures, type FigureFilter } from '@/lib/figures/figure-filter'
import type { PositionedPlace } from '@/lib/figures/map/map-record'
import type { MetricFigures, PlaceOfFigures } from '@/lib/figures/types'
import type { I18n } from '@/lib/i18n/words'
import { countryHref } from '@/lib/links/page-href'
import type { Boundaries } from '@/lib/maps/boundaries'

/** Where the amounts of one metric were reported, beside its chart. */
export interface MapPanelView {
  /** Null where the boundaries of the country are not known. */
  drawing: MetricMap | null
  shares: MapShares
  /** The page with the map of the same. */
  href: string
}

/** `shown`: the country that is drawn; null where nothing of the metric is given by place. */
export function toMapPanel(
  metric: MetricFigures | undefined,
  positions: readonly PositionedPlace[],
  shown: PlaceOfFigures,
  boundaries: Boundaries | null,
  filter: FigureFilter,
  words: I18n,
): MapPanelView | null {
  if (metric === undefined || metric.rows.length === 0) return null
  return {
    drawing: boundaries && toMetricMap(metric, positions, shown, boundaries, mapFrames.narrow, words),
    shares: toMapShares(metric, positions, shown, words),
    href: countryHref(words.locale, shown.code, 'map') + addressOfFigures(filter, { metric: metric.key }),
  }
}
