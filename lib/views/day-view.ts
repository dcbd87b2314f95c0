import type { DayRecord } from '@/lib/figures/day/day-record'
import type { I18n } from '@/lib/i18n/words'
import { type ClaimRowView, toClaimRowView } from './claim-row'

/** The figures that made the step of a running total on a day. */
export type DayView = {
  country: { code: string; name: string }
  title: string
  rows: ClaimRowView[]
  /** Where the only report stands that counts; null where there are several, or none. */
  only: string | null
  /** Whether there are more than these rows. */
  more: boolean
}

export function toDayView({ country, metric, place, day, claims, more }: DayRecord, words: I18n): DayView {
  const rows = claims.map((claim) => toClaimRowView(claim, country.code, words))
  // What corroborates a figure says the same again: the step is made by what counts.
  const counted = rows.filter(({ status }) => status === 'counted')
  const [first, ...rest] = counted.length > 0 ? counted : rows
  const isAlone = first !== undefined && rest.every(({ report }) => report.page === first.report.page)
  return {
    country,
    title: words.format.sentence(
      words.t('day.title', { metric: metric.label, place: place.name, day: words.format.day(day) }),
    ),
    rows,
    more,
    only: isAlone ? first.report.href : null,
  }
}
