import type { Words } from '../i18n/words'
import type { MetricFigures } from './figures'
import { toSparkline } from './sparkline'
import { sumOf, sumSteps } from './sum'

/** A metric's total over operators, or that nothing is reported: which is not zero. */
export type Headline =
  | { kind: 'not_reported'; metric: string; label: string; text: string }
  | {
      kind: 'reported'
      metric: string
      label: string
      /** Base units, exact. */
      value: string
      amount: string
      qualified: string
      atLeast: boolean
      asOf: string
      operators: number
      sumOf: string
      /** Outline of its running total; blank where there is none to draw. */
      spark: string
    }

/**
 * A metric's headline: the sum over operators of the country's totals at their last points, with "at least" when any of
 * them is and the latest of their days. The last step of the chart's sum and the total row of its places agree with it.
 */
export function toHeadline(
  metric: Pick<MetricFigures, 'key' | 'label' | 'unit' | 'series'>,
  words: Words,
): Headline {
  const { t, format } = words
  if (metric.series.length === 0) {
    return { kind: 'not_reported', metric: metric.key, label: metric.label, text: t('country.notReported') }
  }
  const { value, atLeast, lastDay, operators } = sumOf(metric.series)
  const amount = format.short(value, metric.unit, atLeast)
  return {
    kind: 'reported',
    metric: metric.key,
    label: metric.label,
    value: String(value),
    amount,
    qualified: t(atLeast ? 'amount.atLeast' : 'amount.plain', { amount }),
    atLeast,
    asOf: t('country.asOf', { day: format.day(lastDay) }),
    operators,
    sumOf: t('country.sumOf', { operators }),
    spark: toSparkline(sumSteps(metric.series)),
  }
}
