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

/** The sentence over the block of a metric: the total, and what stands out in it, or up to which day it was reported. */
export function headlineOf(metric: MetricFigures, shown: PlaceOfFigures, words: I18n): string {
  const { t, format } = words
  const sum = sumOf(metric.series)
  const added = isAdded(metric)
  const { value, mark } = added ? addedOf(metric.series) : { ...sum, mark: markOfBounds(sum) }
  const about = {
    amount: shortAmount(value, mark, metric.unit, words).qualified,
    metric: format.sentence(metric.label),
  }
  if (added) {
    return t('filter.headline', { ...about, period: periodText(present(metric.period, 'the period'), words) })
  }
  if (metric.kind === 'stock') return t('levels.headline', { ...about, day: asOfText(metric, words) })
  const finding = highlightOf(metric, shown.code)
  if (finding === null) return t('chart.headline', { ...about, day: format.day(sum.lastDay) })
  return t('finding.headline', {
    ...about,
    finding: findingText(finding, shown, words),
  })
}

function findingText(finding: Highlight, shown: PlaceOfFigures, words: I18n): string {
  const { t } = words
  const [parts, whole] = finding.share
  const share = t('finding.share', { of: `of${parts}_${whole}`, parts, whole })
  switch (finding.kind) {
    case 'operator': {
      const name = markedName(finding.operator, words)
      return finding.by === null
        ? t('finding.operator', { share, name })
        : t('finding.operatorBy', { share, name, year: String(finding.by) })
    }
    case 'early':
      return t('finding.early', { share, year: String(finding.by) })
    case 'year':
      return t('finding.year', { share, year: String(finding.year) })
    case 'place':
      return t('finding.place', {
        share,
        place: placeName(finding.place, shown.country ?? shown.code, words),
      })
  }
}
