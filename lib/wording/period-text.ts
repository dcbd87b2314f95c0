import type { FigurePeriod } from '@/lib/figures/types'
import type { I18n } from '@/lib/i18n/words'
import { type Month, monthOf, yearOf } from '@/lib/periods/month'

/** When a period of whole months is: "in 2017", "from 2017 to 2018", "from Jan 2017 to Mar 2018", "since 2017", "up to Mar 2018". */
export function periodText({ from, to }: FigurePeriod, words: I18n): string {
  const { t } = words
  const first = from === null ? '' : edgeText(monthOf(from), 1, to, words)
  const last = to === null ? '' : edgeText(monthOf(to), 12, from, words)
  if (first === '') return t('filter.upTo', { last })
  if (last === '') return t('filter.since', { first })
  return first === last ? t('filter.during', { when: first }) : t('filter.between', { first, last })
}

/** The same where it stands alone: "2017", "From 2017 to 2018". */
export function periodLabel(period: FigurePeriod, words: I18n): string {
  const { from, to } = period
  if (from === null || to === null) return words.format.sentence(periodText(period, words))
  const first = edgeText(monthOf(from), 1, to, words)
  const last = edgeText(monthOf(to), 12, from, words)
  return first === last ? first : words.t('filter.span', { first, last })
}

/** A year alone where both edges are edges of years, else the month. */
function edgeText(month: Month, edge: 1 | 12, other: string | null, { format }: I18n): string {
  const otherEdge = edge === 1 ? 12 : 1
  const whole = month % 100 === edge && (other === null || monthOf(other) % 100 === otherEdge)
  return whole ? String(yearOf(month)) : format.month(month)
}
