import { scaleLinear, scaleLog } from 'd3-scale'
import type { AmountUnit } from '@/lib/format/format'
import type { I18n } from '@/lib/i18n/words'
import { type Day, dayNumber } from '@/lib/periods/day'
import { monthOf } from '@/lib/periods/month'
import { amountTicks, dayTicks, logTicks } from './ticks'

/** What every drawing of amounts over time shares: heights in pixels, widths in shares of the plot's own width. */
export type Axes = {
  /** Pixels from the upper edge to the baseline. */
  height: number
  amounts: { y: number; value: number; label: string }[]
  /** Pixels that the widest amount takes. */
  amountsWidth: number
  days: { x: string; at: number; label: string }[]
  /** Day numbers of the first and the last day. */
  time: [first: number, last: number]
  scale: AmountScale
  /** The days after the last report of what is drawn, of which nothing is known; null where there are none. */
  tail: Tail | null
}

/** `label`: what it says; blank where it is too narrow to say it. */
export type Tail = { x: string; width: string; label: string }

export type AmountScale = 'linear' | 'log'

/** Room above the highest amount, in pixels. */
const headroom = 20

/** Room below the baseline for the names of days, in pixels. */
export const foot = 26

/** The same rooms, as Recharts takes them. */
export const plotMargin = { top: headroom, right: 0, bottom: foot, left: 0 }

const digitWidth = 7

/** Of a plot on a phone, and of a letter below it, in pixels. */
const narrowPlot = 260
const letterWidth = 5.8

export function toAxes(
  {
    height,
    from,
    to,
    most,
    least,
    silent,
  }: {
    height: number
    from: Day
    to: Day
    most: bigint
    least?: bigint
    /** The last day of which a report of what is drawn speaks, and of which any of the page does. */
    silent?: { after: Day; until: Day }
  },
  unit: AmountUnit,
  { format, t }: I18n,
) {
  const logarithmic = least !== undefined && least > 0n
  const ticks = logarithmic ? logTicks(least, most) : amountTicks(most)
  const heights = (logarithmic ? scaleLog() : scaleLinear())
    .domain([Number(ticks[0]), Number(ticks.at(-1))])
    .range([height, headroom])
  const [first, last] = [dayNumber(from), Math.max(dayNumber(to), dayNumber(from) + 1)]
  const x = scaleLinear([first, last], [0, 1])
  /** A height in pixels; where the axis is logarithmic, what lies below its foot stands on it. */
  const up = (value: number) => rounded(heights(Math.max(value, Number(ticks[0]))))
  /** A share of the plot's width, 0 to 1. */
  const across = (day: Day) => x(dayNumber(day))
  const amounts = ticks.map((tick) => ({
    y: up(Number(tick)),
    value: Number(tick),
    label: format.bare(tick, unit),
  }))
  const axes: Axes = {
    height,
    amounts,
    amountsWidth: Math.max(...amounts.map(({ label }) => label.length)) * digitWidth + 10,
    days: dayTicks(from, to, fittingMonths()).map(({ day, unit }) => ({
      x: percent(across(day)),
      at: dayNumber(day),
      label: unit === 'year' ? format.year(Number(day.slice(0, 4))) : format.month(monthOf(day)),
    })),
    time: [first, last],
    scale: logarithmic ? 'log' : 'linear',
    tail: silent === undefined ? null : tailOf(),
  }
  return { axes, up, across }

  /** How many names of months stand side by side on a phone: "июль 2016 г." is half as long again as "Jul 2016". */
  function fittingMonths(): number {
    const letters = format.month(monthOf(to)).length
    return Math.max(2, Math.floor(narrowPlot / (letters * letterWidth + 4)))
  }

  function tailOf(): Tail | null {
    if (silent === undefined) return null
    const start = Math.max(0, across(silent.after))
    const share = Math.min(1, across(silent.until)) - start
    if (share < narrowestTail) return null
    return { x: percent(start), width: percent(share), label: share < toldTail ? '' : t('chart.noReports') }
  }
}

/** Shares of the plot below which a tail is not drawn, and is not told. */
const narrowestTail = 0.01
const toldTail = 0.05

export const rounded = (number: number) => Math.round(number * 10) / 10

/** A share from 0 to 1 in percent, as SVG takes it. */
export const percent = (share: number) => `${Math.round(share * 10_000) / 100}%`
