import { averagePart, type Grain, grainsWithin } from '@/lib/figures/period/grain'
import { markOfTotal, spanOf } from '@/lib/figures/period/intervals'
import type { FigurePeriod, PlaceOfFigures } from '@/lib/figures/types'
import type { AmountUnit } from '@/lib/format/format'
import { amountText } from '@/lib/i18n/amount-text'
import type { I18n } from '@/lib/i18n/words'
import { chartName } from '../chart-name'
import { summaryFiles } from '../export/summary-files'
import type { Span } from '../ticks'
import { type MonthChart, toMonthChart, whenOf } from './month-chart'
import { type DrawnMonths, type MonthSeries, monthLines } from './month-lines'

/** How much came to a running total from one report to the next, drawn and in numbers. */
export type MonthFigure = {
  grain: Grain
  subtitle: string
  /** What it is of, in few words. */
  called: string
  description: string
  chart: MonthChart
  notes: string[]
  legend: { key: string; name: string; tone: number }[]
  table: MonthTableRows
  /** Address of the file that holds it. */
  file: string
}

export type MonthTableRows = {
  caption: string
  /** Newest first; the last rows are what the first reports gave, which began nobody knows when. */
  rows: { key: string; when: string; operator: string; amount: string; value: string; average: string }[]
  /** How many rows are left out. */
  more: number
}

const mostRows = 300

/** Null where no report follows another. */
export function toMonthFigure(
  metric: { key: string; label: string; unit: AmountUnit; period?: FigurePeriod },
  place: PlaceOfFigures,
  series: readonly MonthSeries[],
  reported: Span,
  words: I18n,
  grain: Grain = 'month',
): MonthFigure | null {
  const { t, format } = words
  const chart = toMonthChart(series, reported, metric.unit, words, { grain })
  const drawn = monthLines(series, words, grain)
  const span = spanOf(drawn.map(({ intervals }) => intervals))
  if (chart === null || span === null) return null
  const about = { metric: metric.label, place: place.name, operators: drawn.length, grain }
  return {
    grain,
    subtitle:
      metric.unit.baseUnit === 'count'
        ? t('metric.monthSubtitleCount', about)
        : t('metric.monthSubtitle', { ...about, unit: t(`unitName.${metric.unit.displayUnit}`) }),
    called: chartName(metric, place.name, words),
    description: t('metric.monthDescribe', {
      ...about,
      first: format.month(span.first),
      last: format.month(span.last),
      bars: drawn.reduce((sum, { intervals }) => sum + intervals.length, 0),
    }),
    chart,
    notes: [
      ...(chart.bars.some(({ wide }) => wide) ? [t('metric.wideNote', { grain })] : []),
      ...(grain === 'month' ? [] : [t('metric.grainNote', { grain })]),
      t('metric.gapNote', { grain }),
      t('metric.firstNote'),
    ],
    legend: drawn.map(({ key, name, tone }) => ({ key, name, tone })),
    table: toTable(drawn, metric, about, words),
    file: summaryFiles(metric, place).month,
  }
}

function toTable(
  drawn: readonly DrawnMonths[],
  { unit }: { unit: AmountUnit },
  about: { metric: string; place: string; grain: Grain },
  words: I18n,
): MonthTableRows {
  const { t, format } = words
  const increases = drawn
    .flatMap(({ key, name, intervals }) => intervals.map((interval) => ({ key, name, interval })))
    .sort((a, b) => b.interval.to - a.interval.to)
    .map(({ key, name, interval }) => ({
      key: `${key}+${interval.to}`,
      when: whenOf(interval, words, about.grain),
      operator: name,
      amount: amountText(interval.value, interval.mark ?? null, unit, words),
      value: String(interval.value),
      average:
        grainsWithin(interval, about.grain) === 1
          ? ''
          : t('metric.average', {
              grain: about.grain,
              amount: format.exact(averagePart(interval, about.grain), unit),
            }),
    }))
  const firsts = drawn.flatMap(({ key, name, first }) =>
    first === null
      ? []
      : {
          key,
          when: t('metric.upTo', { month: format.month(first.month) }),
          operator: name,
          amount: amountText(first.value, markOfTotal(first), unit, words),
          value: String(first.value),
          average: '',
        },
  )
  return {
    caption: t('metric.monthCaption', about),
    rows: [...increases.slice(0, mostRows), ...firsts],
    more: Math.max(0, increases.length - mostRows),
  }
}
