import type { I18n } from '@/lib/i18n/words'
import { jointOf, whyHref } from '@/lib/links/why-href'
import type { SourcedClaim } from '@/lib/reports/types'
import { namesTogether, placeName } from '@/lib/wording/place-name'

/**
 * The explanation of the number that a figure was weighed for: its operator's count of the place that it names, or what the joint
 * figure adds where it names several, since that enters the count of none of them.
 */
export function whyOfClaim(
  { metric, partKey, operator, places }: SourcedClaim,
  country: string,
  words: I18n,
): { place: string; href: string; joint: boolean } {
  const of = { country, metric: metric.key, part: partKey, operator: operator.key }
  const names = namesTogether(
    places.map((place) => placeName(place, country, words)),
    words,
  )
  const joint = places.length > 1
  const place = jointOf(places.map(({ code }) => code))
  return { place: names, href: whyHref(words.locale, { ...of, place }), joint }
}
