import { scaleLinear } from 'd3-scale'
import type { AmountUnit } from '../format/format'
import type { Words } from '../i18n/words'
import { dayNumber } from '../periods/day'
import { firstDay, lastDay, type Month, monthOf } from '../periods/month'
import { averageOf, type Interval, monthsFrom, spanOf } from './intervals'
import { type MonthLine, monthLines } from './month-lines'
import { amountTicks, dayTicks } from './ticks'

/** Increases per month as bars that stand on each other by operator: heights in pixels, widths in percent of the plot. */
export type MonthChart = {
  height: number
  amounts: { y: number; label: string }[]
  /** Pixels that the widest amount takes. */
  amountsWidth: number
  days: { x: string; label: string }[]
  bars: MonthBar[]
}

export type MonthBar = {
  key: string
  operator: string
  tone: number
  x: string
  width: string
  y: number
  height: number
  /** Whether it stands for several months at their average. */
  wide: boolean
  /** The whole increase of its interval, in base units. */
  value: string
  title: string
}

const height = 200
const digitWidth = 7

/** Null where no report follows another: a single total has no increase. */
export function toMonthChart(lines: readonly MonthLine[], unit: AmountUnit, words: Words): MonthChart | null {
  const stacked = monthLines(lines, words)
  const span = spanOf(stacked.map(({ intervals }) => intervals))
  if (span === null) return null
  const months = monthsFrom(span.first, span.last) + 1
  const pieces = stack(stacked, span.first, months)
  const most = Math.max(...pieces.map(({ base, average }) => base + average))
  const ticks = amountTicks(BigInt(Math.ceil(most)))
  const y = scaleLinear([0, Number(ticks.at(-1))], [height, 12])
  const [from, to] = [firstDay(span.first), lastDay(span.last)]
  const x = scaleLinear([dayNumber(from), dayNumber(to) + 1], [0, 100])
  const amounts = ticks.map((tick) => ({ y: rounded(y(Number(tick))), label: words.format.bare(tick, unit) }))
  return {
    height,
    amounts,
    amountsWidth: Math.max(...amounts.map(({ label }) => label.length)) * digitWidth + 10,
    days: dayTicks(from, to).map(({ day, unit }) => ({
      x: percent(x(dayNumber(day))),
      label: unit === 'year' ? day.slice(0, 4) : words.format.month(monthOf(day)),
    })),
    bars: pieces.map(({ line, interval, base, average, at, length }) => ({
      key: `${line.key}+${at}`,
      operator: line.key,
      tone: line.tone,
      x: percent((at / months) * 100),
      width: percent((length / months) * 100),
      y: rounded(y(base + average)),
      height: rounded(y(base) - y(base + average)),
      wide: interval.months > 1,
      value: String(interval.value),
      title: words.t('metric.bar', {
        name: line.name,
        when: whenOf(interval, words),
        amount: words.format.exact(interval.value, unit),
        months: interval.months,
      }),
    })),
  }
}

/** "May 2017", or "Mar 2017 to May 2017" where it is several months. */
export function whenOf({ from, to }: { from: Month; to: Month }, { t, format }: Words): string {
  return from === to
    ? format.month(to)
    : t('metric.months', { from: format.month(from), to: format.month(to) })
}

type Piece = {
  line: ReturnType<typeof monthLines>[number]
  interval: Interval
  base: number
  average: number
  at: number
  length: number
}

/** Bars upon bars: an interval is cut where what it stands on changes height. What adds nothing has no bar. */
function stack(lines: ReturnType<typeof monthLines>, first: Month, months: number): Piece[] {
  const tops = new Array<number>(months).fill(0)
  const pieces: Piece[] = []
  for (const line of lines) {
    for (const interval of line.intervals) {
      if (interval.value <= 0n) continue
      const average = averageOf(interval)
      const start = monthsFrom(first, interval.from)
      for (let at = start; at < start + interval.months; ) {
        const base = tops[at]!
        let length = 0
        while (at + length < start + interval.months && tops[at + length] === base)
          tops[at + length++] = base + average
        pieces.push({ line, interval, base, average, at, length })
        at += length
      }
    }
  }
  return pieces
}

const rounded = (number: number) => Math.round(number * 10) / 10

const percent = (share: number) => `${Math.round(share * 100) / 100}%`
