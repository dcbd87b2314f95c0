import type { MetricFigures, Series } from '@/lib/figures/types'
import type { I18n } from '@/lib/i18n/words'
import { type Line, toLines } from '../step/lines'
import type { Span } from '../ticks'
import { type ChartData, drawnOf } from './chart-data'

/**
 * What a page carries of a chart: what its controls, its months and its texts need before anybody touches it. What it is drawn
 * from is fetched then.
 */
export type ChartOptions = Pick<ChartData, 'metric' | 'unit' | 'span' | 'staleAfterDays'> & {
  choices: Choice[]
  /** Whether a report follows another, so that there are increases to show by month. */
  withMonths: boolean
  withMarks: boolean
}

/** What a reader can leave out: an operator, or the smallest of many as one. */
export type Choice = Pick<Line, 'kind' | 'key' | 'letter' | 'tone' | 'name' | 'party'> & {
  /** Of the smallest of many: the keys of the operators that it stands for. */
  members?: readonly string[]
}

export function toChartOptions(
  { key, kind, unit, series }: Pick<MetricFigures, 'key' | 'kind' | 'unit' | 'series'>,
  span: Span,
  staleAfterDays: number,
  words: I18n,
): ChartOptions {
  const drawn = drawnOf(series)
  return {
    metric: key,
    unit,
    span,
    staleAfterDays,
    choices: choicesOf(drawn, words),
    withMonths: kind !== 'stock' && drawn.some(({ months }) => months.length > 1),
    withMarks: drawn.some(({ marks = [] }) => marks.length > 0),
  }
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
