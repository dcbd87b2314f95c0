import type { PositionedPlace } from '@/lib/figures/map/map-record'
import type { AreaRow, MetricFigures, PlaceOfFigures } from '@/lib/figures/types'
import { amountText } from '@/lib/i18n/amount-text'
import type { I18n } from '@/lib/i18n/words'
import { markOfBounds, markOfSum } from '@/lib/ledger/mark'
import { countryHref } from '@/lib/links/page-href'
import { elementAt, lastOf } from '@/lib/lookup/element-at'
import { areaAt, type Boundaries, drawCountry } from '@/lib/maps/boundaries'
import { type PlacedLabel, placeLabels } from '@/lib/maps/place-labels'
import { isolated } from '@/lib/signs/directions'
import { addedRows } from '../ranked-rows'
import { amountTicks } from '../ticks'
import type { MapFrame } from './metric-map'

/** A country whose first-level areas are shaded by their amounts, each with all that is inside it. */
export interface AreaMap {
  width: number
  height: number
  land: string
  borders: string
  hatched: string
  shades: AreaShade[]
  /** What the shades stand for, the palest first. */
  legend: { step: number; text: string }[]
  labels: PlacedLabel[]
  /** Names of areas of the record that no boundary is known of; their amounts are in the table alone. */
  unmatched: string[]
}

export interface AreaShade {
  code: string
  path: string
  /** 0: nothing is reported; else from 1, the palest, to as many as the legend has. */
  step: number
  /** In base units; blank where nothing is reported. */
  value: string
  title: string
  href: string
}

const type = { fontSize: 12.5, lineHeight: 15 }

/** The most shades that are told apart at a glance. */
const mostSteps = 5

/**
 * The drawing of a metric by first-level areas. An area's amount is what is stated for it and for places inside it, and for several of
 * these together; what is stated for the whole country, or across areas, is in none.
 */
export function toAreaMap(
  metric: Pick<MetricFigures, 'rows' | 'unit' | 'kind'>,
  places: readonly PositionedPlace[],
  shown: PlaceOfFigures,
  boundaries: Boundaries,
  frame: MapFrame,
  words: I18n,
): AreaMap {
  const { at, areas, ...drawing } = drawCountry(boundaries, frame)
  const rows = addedRows(metric.rows, shown.code, metric.kind)
  const found = places
    .filter(({ kind }) => kind === 'admin1')
    .map((place) => {
      const area = areaAt(boundaries, [place.longitude, place.latitude])
      const drawn = areas.find(({ name }) => name === area?.name)
      return { place, path: drawn?.path ?? null, ...amountIn(place.code, rows) }
    })
  const most = found.reduce((most, { value }) => (value !== null && value > most ? value : most), 0n)
  const breaks = stepsUpTo(most)
  const shades = found.flatMap(({ place, path, value, mark }) =>
    path === null
      ? []
      : {
          code: place.code,
          path,
          step: value === null ? 0 : stepOf(value, breaks),
          value: value === null ? '' : String(value),
          title:
            value === null
              ? words.t('map.nothing', { place: place.name })
              : words.t('map.amount', {
                  place: place.name,
                  amount: amountText(value, mark, metric.unit, words),
                }),
          href: countryHref(words.locale, shown.code, 'places', place.code) + (shown.query ?? ''),
        },
  )
  const points = found.flatMap(({ place, path, value }) => {
    const point = path === null ? null : at([place.longitude, place.latitude])
    return point === null
      ? []
      : [{ code: place.code, name: place.name, x: point[0], y: point[1], radius: 0, amount: value }]
  })
  const texts = points.map(({ code, name }) => ({
    code,
    lines: [isolated(name, words.dir)],
  }))
  return {
    ...drawing,
    shades,
    legend: breaks.slice(1).map((to, at) => ({
      step: at + 1,
      text: words.t('map.between', {
        from: words.format.bare(elementAt(breaks, at), metric.unit),
        to: words.format.exact(to, metric.unit),
      }),
    })),
    labels: placeLabels(points, texts, { ...drawing, ...type }),
    unmatched: found.flatMap(({ place, path, value }) =>
      path === null && value !== null ? [place.name] : [],
    ),
  }
}

/** What is stated within an area; null where nothing is. */
function amountIn(code: string, rows: readonly AreaRow[]) {
  const own = rows.filter(({ within, around = [] }) => within.code === code || around.includes(code))
  if (own.length === 0) return { value: null, mark: null }
  return {
    value: own.reduce((sum, { value }) => sum + value, 0n),
    mark: markOfSum(own.map(markOfBounds)),
  }
}

/** Round amounts from zero up to and including the first at or above `most`, at most so many steps. */
function stepsUpTo(most: bigint): bigint[] {
  const ticks = amountTicks(most)
  if (ticks.length - 1 <= mostSteps) return ticks
  const every = ticks.filter((_, at) => at % 2 === 0)
  return lastOf(every) >= most ? every : [...every, lastOf(ticks)]
}

function stepOf(value: bigint, breaks: readonly bigint[]): number {
  const at = breaks.findIndex((limit) => value <= limit)
  return Math.max(1, at === -1 ? breaks.length - 1 : at)
}
