import { scaleLinear } from 'd3-scale'
import type { AmountUnit } from '../format/format'
import type { Words } from '../i18n/words'
import { type Day, dayNumber } from '../periods/day'
import { firstDay, lastDay, type Month, monthOf, monthsBetween } from '../periods/month'
import { averageOf, type Interval, spanOf } from './intervals'
import { type MonthLine, monthLines } from './month-lines'
import { amountTicks, dayDomain, dayTicks } from './ticks'

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

/** `reported`: the first and the last reported day, as for the curve. Null where no report follows another. */
export function toMonthChart(
  lines: readonly MonthLine[],
  reported: { firstDay: Day; lastDay: Day },
  unit: AmountUnit,
  words: Words,
): MonthChart | null {
  const stacked = monthLines(lines, words)
  const span = spanOf(stacked.map(({ intervals }) => intervals))
  if (span === null) return null
  const pieces = stack(stacked, span.first, span.last)
  const most = Math.max(...pieces.map(({ base, average }) => base + average))
  const ticks = amountTicks(BigInt(Math.ceil(most)))
  const y = scaleLinear([0, Number(ticks.at(-1))], [height, 12])
  const [from, to] = dayDomain(reported.firstDay, reported.lastDay)
  const x = scaleLinear([dayNumber(from), dayNumber(to)], [0, 100])
  const amounts = ticks.map((tick) => ({ y: rounded(y(Number(tick))), label: words.format.bare(tick, unit) }))
  return {
    height,
    amounts,
    amountsWidth: Math.max(...amounts.map(({ label }) => label.length)) * digitWidth + 10,
    days: dayTicks(from, to).map(({ day, unit }) => ({
      x: percent(x(dayNumber(day))),
      label: unit === 'year' ? day.slice(0, 4) : words.format.month(monthOf(day)),
    })),
    bars: pieces.map(({ line, interval, base, average, from, to }) => ({
      key: `${line.key}+${from}`,
      operator: line.key,
      tone: line.tone,
      x: percent(x(dayNumber(firstDay(from)))),
      width: percent(x(dayNumber(lastDay(to)) + 1) - x(dayNumber(firstDay(from)))),
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
  from: Month
  to: Month
}

/** Bars upon bars: an interval is cut where what it stands on changes height. What adds nothing has no bar. */
function stack(lines: ReturnType<typeof monthLines>, first: Month, last: Month): Piece[] {
  const months = monthsBetween(first, last)
  const tops = months.map(() => 0)
  const pieces: Piece[] = []
  for (const line of lines) {
    for (const interval of line.intervals) {
      if (interval.value <= 0n) continue
      const average = averageOf(interval)
      const end = months.indexOf(interval.to) + 1
      for (let at = end - interval.months; at < end; ) {
        const [start, base] = [at, tops[at]!]
        while (at < end && tops[at] === base) tops[at++] = base + average
        pieces.push({ line, interval, base, average, from: months[start]!, to: months[at - 1]! })
      }
    }
  }
  return pieces
}

const rounded = (number: number) => Math.round(number * 10) / 10

const percent = (share: number) => `${Math.round(share * 100) / 100}%`
