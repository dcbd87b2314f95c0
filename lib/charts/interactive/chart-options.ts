import type { MetricFigures, Series } from '@/lib/figures/types'
import type { I18n } from '@/lib/i18n/words'
import type { Day } from '@/lib/periods/day'
import { laterOf } from '../period'
import { type Line, toLines } from '../step/lines'
import type { Span } from '../ticks'
import { type ChartData, drawnOf } from './chart-data'
import { type Tooltip, tooltipOfDay } from './tooltip'

/**
 * What a page carries of a chart: what its controls, its months and its texts need before anybody touches it. What it is drawn
 * from is fetched then.
 */
export type ChartOptions = Pick<ChartData, 'metric' | 'unit' | 'span' | 'staleAfterDays'> & {
  choices: Choice[]
  /** Whether a report follows another, so that there are increases to show by month. */
  withMonths: boolean
  withMarks: boolean
  /** Whether operators can stand on each other: running totals that add up, of two operators or more. */
  stackable: boolean
  /** Whether days of it are noted, for which its read-out keeps room. */
  withEvents?: true
  /** What stands above the chart until somebody points at it: what it comes to at its end. */
  reading: StaticReading
}

export type StaticReading = Pick<Tooltip, 'title' | 'rows' | 'notes'>

/** What a reader can leave out: an operator, or the smallest of many as one. */
export type Choice = Pick<Line, 'kind' | 'key' | 'letter' | 'tone' | 'name' | 'party'> & {
  /** Of the smallest of many: the keys of the operators that it stands for. */
  members?: readonly string[]
}

export function toChartOptions(
  metric: Pick<MetricFigures, 'key' | 'kind' | 'operators' | 'unit' | 'series' | 'events'>,
  span: Span,
  staleAfterDays: number,
  words: I18n,
): ChartOptions {
  const { key, kind, unit, series } = metric
  const drawn = drawnOf(series)
  const lines = toLines(drawn, words)
  const last = lines.map(({ lastDay }) => lastDay).reduce(laterOf, '')
  return {
    metric: key,
    unit,
    span,
    staleAfterDays,
    choices: choicesOf(drawn, words),
    withMonths: kind !== 'stock' && drawn.some(({ months }) => months.length > 1),
    withMarks: drawn.some(({ marks = [] }) => marks.length > 0),
    ...(metric.events === undefined ? {} : { withEvents: true }),
    stackable: isStackable({ ...metric, series: drawn }),
    reading: lines.length === 0 ? { title: '', rows: [] } : readingAt(last),
  }

  function readingAt(day: Day): StaticReading {
    const { title, rows } = tooltipOfDay(lines, day, unit, staleAfterDays, words)
    return { title, rows }
  }
}

/** Whether operators stand on each other: levels never do, nor what several say of the same thing. */
export function isStackable({
  kind,
  operators,
  series,
}: Pick<MetricFigures, 'kind' | 'operators' | 'series'>): boolean {
  return kind !== 'stock' && operators !== 'same' && series.length > 1
}

/** What can be left out of a chart: its operators, the smallest of many as one. */
export function choicesOf(series: readonly Series[], words: I18n): Choice[] {
  const lines = toLines(series, words).filter(({ kind }) => kind !== 'sum')
  const named = new Set(lines.map(({ key }) => key))
  return lines.map(({ kind, key, letter, tone, name, party }) => ({
    ...{ kind, key, letter, tone, name, party },
    ...(kind === 'others'
      ? { members: series.map(({ operator }) => operator.key).filter((key) => !named.has(key)) }
      : {}),
  }))
}
