import { addedOf, isAdded, sumOf } from '@/lib/figures/sum'
import type { MetricFigures, PlaceOfFigures } from '@/lib/figures/types'
import { shortAmount } from '@/lib/i18n/amount-text'
import type { I18n } from '@/lib/i18n/words'
import { markOfBounds } from '@/lib/ledger/mark'
import { present } from '@/lib/lookup/present'
import { markedName } from '@/lib/wording/marked-name'
import { periodText } from '@/lib/wording/period-text'
import { placeName } from '@/lib/wording/place-name'
import { asOfText } from './headline'
import { type Highlight, highlightOf } from './highlight'

/** What is said over the chart of a metric. */
export interface ChartHeadline {
  /** The total, and what stands out in it, or up to which day it was reported. */
  headline: string
  /** What stands out in it where something does, after what it stands out in: a page that shows that beside it leaves it to those who listen. */
  finding: { about: string; text: string } | null
}

export function headlineOf(metric: MetricFigures, shown: PlaceOfFigures, words: I18n): ChartHeadline {
  const { t, format } = words
  const sum = sumOf(metric.series)
  const added = isAdded(metric)
  const { value, mark } = added ? addedOf(metric.series) : { ...sum, mark: markOfBounds(sum) }
  const about = {
    amount: shortAmount(value, mark, metric.unit, words).qualified,
    metric: format.sentence(metric.label),
  }
  if (added) {
    const period = periodText(present(metric.period, 'the period'), words)
    return { headline: t('filter.headline', { ...about, period }), finding: null }
  }
  if (metric.kind === 'stock') {
    return { headline: t('levels.headline', { ...about, day: asOfText(metric, words) }), finding: null }
  }
  const found = highlightOf(metric, shown.code)
  if (found === null) {
    return { headline: t('chart.headline', { ...about, day: format.day(sum.lastDay) }), finding: null }
  }
  // Where all are parties to the conflict the chart says so at the ends of its lines.
  const allParties = metric.series.every(({ operator }) => operator.party)
  const text = findingText(found, allParties, shown, words)
  return {
    headline: t('finding.headline', { ...about, finding: text }),
    finding: { about: t('finding.about', about), text },
  }
}

function findingText(finding: Highlight, allParties: boolean, shown: PlaceOfFigures, words: I18n): string {
  const { t, format } = words
  const percent = format.wholePercent(finding.percent)
  switch (finding.kind) {
    case 'operator': {
      const name = allParties ? finding.operator.name : markedName(finding.operator, words)
      return finding.by === null
        ? t('finding.operator', { percent, name })
        : t('finding.operatorBefore', { percent, name, year: String(finding.by + 1) })
    }
    case 'early':
      return t('finding.early', { percent, year: String(finding.by + 1) })
    case 'year':
      return t('finding.year', { percent, year: String(finding.year) })
    case 'place':
      return t('finding.place', {
        percent,
        place: placeName(finding.place, shown.country ?? shown.code, words),
      })
  }
}
