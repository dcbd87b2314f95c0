import type { Words } from '../i18n/words'
import type { AmountScale } from './axes'
import type { Series } from './figures'
import { type Line, toLines } from './lines'

/** What a reader chose to see of a chart. */
export type ChartView = {
  measure: 'total' | 'month'
  shape: 'lines' | 'stacked'
  scale: AmountScale
  /** Keys of operators that are left out. */
  hidden: readonly string[]
}

/** What can be left out of a chart: its operators, the smallest of many as one. */
export function choicesOf(series: readonly Series[], words: Words): Line[] {
  return toLines(series, words).filter(({ kind }) => kind !== 'sum')
}
