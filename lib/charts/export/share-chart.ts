import type { I18n } from '@/lib/i18n/words'
import { rounded } from '../axes'
import { toInteractiveChart } from '../interactive/interactive-chart'
import type { MetricFigure } from '../metric-figure'
import { nameOrCode } from './drawable-text'

/** A running total in a picture to share, laid out in pixels of it: of bands and strokes the paths alone are in their own measure. */
export interface ShareChart {
  metric: string
  /** Of the plot. */
  width: number
  height: number
  /** Measure of the paths: `0 0 across up`, of the plot's shape. */
  across: number
  up: number
  amounts: { y: number; label: string }[]
  days: { x: number; label: string }[]
  bands: { key: string; tone: number; path: string; carriedPath: string }[]
  strokes: { key: string; tone: number; path: string; dashes: string }[]
  /** Days of which nothing is known. */
  tail: { x: number; width: number; label: string } | null
  /** Whose lines and bands these are, the largest first. */
  legend: { key: string; tone: number; name: string }[]
  /** How many more there are than the legend names. */
  more: number
}

/** Pixels that the name of a day takes, with room beside it. */
const dayRoom = 96
const mostNamed = 4

/** The chart of a figure in a plot of so many pixels, as its page draws it; null where it has none. */
export function toShareChart(
  { key, seed, outline, legend }: Pick<MetricFigure, 'key' | 'seed' | 'outline' | 'legend'>,
  { width, height }: { width: number; height: number },
  words: I18n,
): ShareChart | null {
  const shape = outline.stackable ? 'stacked' : 'lines'
  // Coordinates of paths are a thousand wide, so that what is drawn into a narrower plot is drawn smaller in both directions.
  const up = (height * 1000) / width
  const view = { measure: 'total', shape, scale: 'linear', grain: 'month', hidden: [] } as const
  const drawn = toInteractiveChart(seed, view, null, words, up)
  if (drawn?.kind !== 'total') return null
  const { chart } = drawn
  const scale = width / chart.width
  const [first, last] = chart.time
  const days: ShareChart['days'] = []
  for (const { at, label } of chart.days) {
    const x = rounded(((at - first) / (last - first)) * width)
    if (x - (days.at(-1)?.x ?? -dayRoom) >= dayRoom) days.push({ x, label })
  }
  const named = legend.filter(({ kind }) => kind !== 'sum')
  return {
    metric: key,
    ...{ width, height, across: chart.width, up },
    amounts: chart.amounts.map(({ y, label }) => ({ y: rounded(y * scale), label })),
    days,
    bands: chart.bands.map(({ key, tone, path, carriedPath }) => ({ key, tone, path, carriedPath })),
    strokes: chart.lines
      .filter(({ path }) => path !== '')
      .map(({ key, tone, path, dashes }) => ({ key, tone, path, dashes })),
    tail:
      chart.tail === null
        ? null
        : {
            x: rounded(shareOf(chart.tail.x) * width),
            width: rounded(shareOf(chart.tail.width) * width),
            label: chart.tail.label,
          },
    legend: named
      .slice(0, mostNamed)
      .map(({ key, tone, name }) => ({ key, tone, name: nameOrCode({ name, code: key }) })),
    more: Math.max(0, named.length - mostNamed),
  }
}

const shareOf = (percent: string) => Number.parseFloat(percent) / 100
