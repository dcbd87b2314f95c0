import { addedOf, isAdded, largestOf, sumOf } from '@/lib/figures/sum'
import type { MetricFigures } from '@/lib/figures/types'
import { amountText } from '@/lib/i18n/amount-text'
import type { I18n } from '@/lib/i18n/words'
import { markOfBounds } from '@/lib/ledger/mark'
import { isSilent } from './headline'
import { laterOf } from './period'
import { defaultStaleAfterDays } from './step/line-segments'
import { reportedUntil, toLines } from './step/lines'
import { type StepChart, toStepChart } from './step/step-chart'

/** What is compared: a place, or what else has figures of its own. */
export interface Compared {
  key: string
  name: string
  href: string
  metric: MetricFigures | undefined
}

/** One chart of several that can be compared: its amounts and days stand where those of the others do. */
export interface ComparedChart {
  key: string
  name: string
  href: string
  /** In base units; blank where nothing is reported, as is the chart null. */
  value: string
  amount: string
  asOf: string
  chart: StepChart | null
}

/** Charts of one metric of several places, on one scale and one axis of days. */
export function toComparedCharts(
  compared: readonly Compared[],
  words: I18n,
  staleAfterDays = defaultStaleAfterDays,
): ComparedChart[] {
  const { t, format } = words
  const shown = compared.map((one) => ({
    ...one,
    metric: one.metric && one.metric.series.length > 0 && !isSilent(one.metric) ? one.metric : undefined,
  }))
  const all = shown.flatMap(({ metric }) => metric?.series ?? [])
  const { firstDay } = sumOf(all)
  const span = {
    firstDay,
    lastDay: all.map(reportedUntil).reduce(laterOf, ''),
    until: shown.find(({ metric }) => metric)?.metric?.period?.to,
  }
  const highest = largestOf(shown.map(({ metric }) => sumOf(metric?.series ?? [])))
  return shown.map(({ key, name, href, metric }) => {
    if (metric === undefined) {
      return { key, name, href, value: '', amount: t('compare.none'), asOf: '', chart: null }
    }
    const { value, lastDay, ...bounds } = sumOf(metric.series)
    const total = isAdded(metric) ? addedOf(metric.series) : { value, mark: markOfBounds(bounds) }
    return {
      key,
      name,
      href,
      value: String(total.value),
      amount: amountText(total.value, total.mark, metric.unit, words),
      asOf: t('compare.asOf', { day: format.day(lastDay) }),
      chart: toStepChart(toLines(metric.series, words), span, metric.unit, words, {
        staleAfterDays,
        shape: 'stacked',
        upTo: highest,
      }),
    }
  })
}
