import { withCommas } from '@/lib/i18n/joined'
import type { I18n } from '@/lib/i18n/words'
import { whyHref } from '@/lib/links/why-href'
import type { NamedOrganisation, ReadClaim } from '@/lib/reports/types'
import { placeName } from '@/lib/wording/place-name'

/** What the places inside one come to on a day, and the most that its own figures leave room for. */
export interface PlaceConflictFacts {
  metric: ReadClaim['metric']
  part: { key: string; label: string }
  place: { code: string; kind: string; name: string }
  country: string
  operator: NamedOrganisation
  day: string
  sum: bigint
  high: bigint
}

export type PlaceConflictView = {
  /** Of its page on the desk. */
  address: string
  why: string
  title: string
  sentence: string
}

export function toPlaceConflict(conflict: PlaceConflictFacts, words: I18n): PlaceConflictView {
  const { metric, part, place, country, operator, day, sum, high } = conflict
  const { t, format, locale } = words
  const asked = { metric: metric.key, part: part.key, place: place.code, operator: operator.key }
  const what = part.key === '' ? metric.label : t('report.part', { metric: metric.label, part: part.label })
  return {
    address: `/${locale}/desk/conflicts/places?${new URLSearchParams(asked)}`,
    why: whyHref(locale, { country, ...asked }),
    title: format.sentence(withCommas([what, placeName(place, country, words), operator.name], words)),
    sentence: t('conflicts.exceeds', {
      day: format.day(day),
      sum: format.exact(sum, metric),
      high: format.exact(high, metric),
    }),
  }
}
