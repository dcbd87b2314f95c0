import type { PositionedPlace } from '@/lib/figures/map/map-record'
import type { AreaRow, MetricFigures, PlaceOfFigures } from '@/lib/figures/types'
import { amountText, shortAmount } from '@/lib/i18n/amount-text'
import type { I18n } from '@/lib/i18n/words'
import { markOfBounds, markOfSum } from '@/lib/ledger/mark'
import { countryHref } from '@/lib/links/page-href'
import { amountCircles } from '@/lib/maps/amount-circles'
import { type Boundaries, drawCountry } from '@/lib/maps/boundaries'
import { type PlacedLabel, placeLabels } from '@/lib/maps/place-labels'
import { isolated } from '@/lib/signs/directions'
import { addedRows, rowName } from '../ranked-rows'

/** A country drawn with a circle for each place that a metric has an amount of, whose area is the amount. */
export interface MetricMap {
  width: number
  height: number
  land: string
  borders: string
  hatched: string
  /** The largest first, so that none hides a smaller one. */
  circles: MapCircle[]
  labels: PlacedLabel[]
}

export interface MapCircle {
  code: string
  x: number
  y: number
  radius: number
  /** `hollow`: nothing is reported of it; `rest`: what remains of it beside places inside. */
  kind: 'place' | 'rest' | 'hollow'
  /** In base units; blank where nothing is reported. */
  value: string
  title: string
  href: string
}

/** How much of a metric is on the map, and how much for no one place. */
export interface MapShares {
  placed: MapShare
  /** For several places together, and of which no place is stated; not given where there is none. */
  joint?: MapShare
  unstated?: MapShare
  /** Of places whose position is not known. */
  unpositioned?: MapShare
}

export interface MapShare {
  value: string
  amount: string
  percent: number
}

/** How large a map is drawn, and the radius of its largest circle, in pixels. */
export type MapFrame = { width: number; height: number; margin: number; largest: number }

/** Widths of a map in the page; type is of one size in both, so that it can be read on a phone. */
export const mapFrames = {
  wide: { width: 760, height: 620, margin: 14, largest: 44 },
  narrow: { width: 350, height: 420, margin: 10, largest: 26 },
} as const

const type = { fontSize: 12.5, lineHeight: 15 }
const smallest = 4.5

/** The drawing of a metric. Of a period, amounts are what was added within it; what was taken back has no circle of a size. */
export function toMetricMap(
  metric: Pick<MetricFigures, 'rows' | 'unit' | 'kind'>,
  places: readonly PositionedPlace[],
  shown: PlaceOfFigures,
  boundaries: Boundaries,
  frame: MapFrame,
  words: I18n,
): MetricMap {
  const { at, areas: _, ...drawing } = drawCountry(boundaries, frame)
  const rows = addedRows(metric.rows, shown.code, metric.kind)
  const known = new Set(rows.flatMap(({ within, around = [] }) => [within.code, ...around]))
  const positions = new Map(places.map((place) => [place.code, place]))
  const placed = [
    ...rows.filter((row) => isPlaced(row, shown.code)).map((row) => ({ ...row, amount: row.value })),
    ...places
      .filter(({ code, kind }) => kind === 'admin1' && !known.has(code))
      .map((within) => ({ kind: 'hollow' as const, within, amount: null })),
  ].flatMap((row) => {
    const place = positions.get(row.within.code)
    const point = place === undefined ? null : at([place.longitude, place.latitude])
    return point === null
      ? []
      : [{ row, code: `${row.kind}+${row.within.code}`, x: point[0], y: point[1], amount: row.amount }]
  })
  const circles = amountCircles(placed, { largest: frame.largest, smallest })
  const texts = circles.map(({ row, code }) => ({
    code,
    lines: (row.kind === 'hollow'
      ? [row.within.name]
      : [nameOf(row), shortAmount(row.value, markOfBounds(row), metric.unit, words).qualified]
    ).map((line) => isolated(line, words.dir)),
  }))
  return {
    ...drawing,
    circles: circles.map(({ row, x, y, radius }) => ({
      code: row.within.code,
      x,
      y,
      radius,
      kind: row.kind === 'hollow' ? 'hollow' : row.kind === 'place' ? 'place' : 'rest',
      value: row.kind === 'hollow' ? '' : String(row.value),
      title:
        row.kind === 'hollow'
          ? words.t('map.nothing', { place: row.within.name })
          : words.t('map.amount', {
              place: nameOf(row),
              amount: amountText(row.value, markOfBounds(row), metric.unit, words),
            }),
      href: countryHref(words.locale, shown.code, 'places', row.within.code) + (shown.query ?? ''),
    })),
    labels: placeLabels(circles, texts, { ...drawing, ...type }),
  }

  function nameOf(row: AreaRow): string {
    return row.kind === 'place' ? row.within.name : rowName(row, metric.rows, shown.code, words)
  }
}

/** How a metric's amount divides into what a map can show and what it cannot; the parts add up to the whole. */
export function toMapShares(
  metric: Pick<MetricFigures, 'rows' | 'unit' | 'kind'>,
  places: readonly PositionedPlace[],
  shown: PlaceOfFigures,
  words: I18n,
): MapShares {
  const rows = addedRows(metric.rows, shown.code, metric.kind)
  const positioned = new Set(places.map(({ code }) => code))
  const whole = rows.reduce((sum, { value }) => sum + (value > 0n ? value : 0n), 0n)
  const share = (some: readonly AreaRow[]): MapShare | undefined => {
    if (some.length === 0) return undefined
    const value = some.reduce((sum, row) => sum + row.value, 0n)
    const mark = markOfSum(some.map(markOfBounds))
    return {
      value: String(value),
      amount: amountText(value, mark, metric.unit, words),
      percent: whole === 0n || value <= 0n ? 0 : Number((value * 10_000n) / whole) / 100,
    }
  }
  const onMap = rows.filter((row) => isPlaced(row, shown.code))
  const [joint, unstated, unpositioned] = [
    share(rows.filter(({ kind }) => kind === 'joint')),
    share(rows.filter((row) => row.kind !== 'joint' && !isPlaced(row, shown.code) && row.value !== 0n)),
    share(onMap.filter(({ within }) => !positioned.has(within.code))),
  ]
  return {
    placed: share(onMap.filter(({ within }) => positioned.has(within.code))) ?? {
      value: '0',
      amount: words.format.exact(0n, metric.unit),
      percent: 0,
    },
    ...(joint === undefined ? {} : { joint }),
    ...(unstated === undefined ? {} : { unstated }),
    ...(unpositioned === undefined ? {} : { unpositioned }),
  }
}

/** Whether a row is of one place, or of what remains of it. */
function isPlaced({ kind, within }: AreaRow, country: string): boolean {
  return kind !== 'joint' && within.code !== country
}
