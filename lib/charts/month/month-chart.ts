import { type Grain, grainsWithin, spanOfGrain } from '@/lib/figures/period/grain'
import { type Interval, spanOf } from '@/lib/figures/period/intervals'
import type { AmountUnit } from '@/lib/format/format'
import { amountText } from '@/lib/i18n/amount-text'
import type { I18n } from '@/lib/i18n/words'
import { elementAt } from '@/lib/lookup/element-at'
import { addDays } from '@/lib/periods/day'
import { firstDay, lastDay, type Month, monthOf, monthsBetween, yearOf } from '@/lib/periods/month'
import { type Axes, percent, rounded, toAxes } from '../axes'
import { daysWithin, earlierOf, laterOf, type ShownPeriod } from '../period'
import { dayDomain, type Span } from '../ticks'
import { type DrawnMonths, type MonthSeries, monthLines } from './month-lines'
import { type MonthBar, mostBars } from './month-shapes'

/** Increases per month, quarter or year as bars that stand on each other by operator: heights in pixels, widths in percent of the plot. */
export type MonthChart = Axes & { bars: MonthBar[] }

/** How the increases are drawn; what is not given is so as on the server: month by month, all of the time. */
type MonthView = { period?: ShownPeriod | null; height?: number; grain?: Grain }

/** `reported`: the first and the last reported day, as for the curve. Null where no report follows another. */
export function toMonthChart(
  series: readonly MonthSeries[],
  reported: Span,
  unit: AmountUnit,
  words: I18n,
  view: MonthView = {},
): MonthChart | null {
  const drawn = toPieces(series, reported, words, view)
  if (drawn === null) return null
  const { from, to, grain } = drawn
  const named = drawn.pieces.length <= mostBars
  const { axes, up, across } = toAxes(drawn, unit, words)
  return {
    ...axes,
    bars: drawn.pieces.map(({ line, interval, base, average, ...months }) => {
      const start = across(laterOf(firstDay(months.from), from))
      const end = across(earlierOf(addDays(lastDay(months.to), 1), to))
      return {
        key: `${line.key}+${months.from}`,
        operator: line.key,
        tone: line.tone,
        x: percent(start),
        width: percent(end - start),
        y: up(base + average),
        height: rounded(up(base) - up(base + average)),
        range: [base, base + average],
        wide: grainsWithin(interval, grain) > 1,
        value: String(interval.value),
        title: named
          ? words.t('metric.bar', {
              name: line.name,
              when: whenOf(interval, words, grain),
              amount: amountText(interval.value, interval.mark ?? null, unit, words),
              parts: grainsWithin(interval, grain),
              grain,
            })
          : '',
      }
    }),
  }
}

/** The room that the chart takes for its amounts, without drawing it; null where no report follows another. */
export function monthAmountsWidth(
  series: readonly MonthSeries[],
  reported: Span,
  unit: AmountUnit,
  words: I18n,
  view: MonthView = {},
): number | null {
  const drawn = toPieces(series, reported, words, view)
  return drawn === null ? null : toAxes(drawn, unit, words).axes.amountsWidth
}

/** What stands on what, between which days, and how high it comes. */
function toPieces(
  series: readonly MonthSeries[],
  reported: Span,
  words: I18n,
  { period = null, height = 200, grain = 'month' }: MonthView,
) {
  const lines = monthLines(series, words, grain)
  const span = spanOf(lines.map(({ intervals }) => intervals))
  if (span === null) return null
  const [from, end] = daysWithin(period, dayDomain(reported))
  // A bar is as wide as its month, quarter or year.
  const to = lastDay(spanOfGrain(monthOf(end), grain).to)
  const [first, last] = [monthOf(from), monthOf(to)]
  const pieces = stack(lines, span.first, span.last, grain).filter(
    (piece) => piece.to >= first && piece.from <= last,
  )
  const most = pieces.reduce((most, { base, average }) => Math.max(most, base + average), 0)
  const silent = { after: lastDay(span.last), until: to }
  return { grain, pieces, from, to, height, most: BigInt(Math.ceil(most)), silent }
}

/** "May 2017", "Q2 2017" or "2017"; "Mar 2017 to May 2017" where it is several, or a part of one. */
export function whenOf(
  { from, to }: { from: Month; to: Month },
  words: I18n,
  grain: Grain = 'month',
): string {
  const { t, format } = words
  const [first, last] = [spanOfGrain(from, grain), spanOfGrain(to, grain)]
  const [start, end] =
    first.from === from
      ? [nameOf(from, grain, words), nameOf(last.from, grain, words)]
      : [format.month(from), format.month(to)]
  return start === end ? start : t('metric.months', { from: start, to: end })
}

function nameOf(first: Month, grain: Grain, { t, format }: I18n): string {
  if (grain === 'month') return format.month(first)
  const year = String(yearOf(first))
  return grain === 'year' ? year : t('metric.quarter', { quarter: ((first % 100) + 2) / 3, year })
}

type Piece = {
  line: DrawnMonths
  interval: Interval
  base: number
  average: number
  from: Month
  to: Month
}

/** Bars upon bars: an interval is cut where what it stands on changes height. What adds nothing has no bar. */
function stack(lines: readonly DrawnMonths[], first: Month, last: Month, grain: Grain): Piece[] {
  const months = monthsBetween(first, last)
  const tops = months.map(() => 0)
  const pieces: Piece[] = []
  for (const line of lines) {
    for (const interval of line.intervals) {
      if (interval.value <= 0n) continue
      const average = Number(interval.value) / grainsWithin(interval, grain)
      const end = months.indexOf(interval.to) + 1
      for (let at = end - interval.months; at < end; ) {
        const [start, base] = [at, elementAt(tops, at)]
        while (at < end && tops[at] === base) tops[at++] = base + average
        pieces.push({
          line,
          interval,
          base,
          average,
          from: elementAt(months, start),
          to: elementAt(months, at - 1),
        })
      }
    }
  }
  return pieces
}
