import type { AmountUnit } from '../format/format'
import type { Words } from '../i18n/words'
import { monthOf } from '../periods/month'
import type { MetricFigures } from './figures'
import { markedName } from './marked-name'
import { sumSteps } from './sum'

/** The numbers behind a chart, newest first: what each operator's total became, and what the sum then was. */
export type CurveTable = {
  head: { when: string; operator: string | null; total: string; sum: string | null }
  rows: { when: string; operator: string | null; total: string; value: string; sum: string | null }[]
}

export function toCurveTable(
  metric: Pick<MetricFigures, 'series' | 'unit' | 'grain'>,
  words: Words,
): CurveTable {
  const { t, format } = words
  const several = metric.series.length > 1
  const sums = new Map(sumSteps(metric.series).map(({ day, value, atLeast }) => [day, { value, atLeast }]))
  const written = ({ value, atLeast }: { value: bigint; atLeast: boolean }, unit: AmountUnit) =>
    t(atLeast ? 'amount.atLeast' : 'amount.plain', { amount: format.exact(value, unit) })
  return {
    head: {
      when: t(metric.grain === 'month' ? 'chart.month' : 'chart.day'),
      operator: several ? t('chart.operator') : null,
      total: t('chart.total'),
      sum: several ? t('chart.sum', { operators: metric.series.length }) : null,
    },
    rows: metric.series
      .flatMap(({ operator, position, steps }) => steps.map((step) => ({ operator, position, step })))
      .sort((a, b) => (a.step.day < b.step.day ? 1 : a.step.day > b.step.day ? -1 : a.position - b.position))
      .map(({ operator, step }) => ({
        when: metric.grain === 'month' ? format.month(monthOf(step.day)) : format.day(step.day),
        operator: several ? markedName(operator, words) : null,
        total: written(step, metric.unit),
        value: String(step.value),
        sum: several ? written(sums.get(step.day)!, metric.unit) : null,
      })),
  }
}
