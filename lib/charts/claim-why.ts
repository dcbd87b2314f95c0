import type { Words } from '../i18n/words'
import type { SourcedClaim } from '../reports/shown'
import { placeName } from './place-name'
import { whyHref } from './why-href'

/** The explanations of the numbers that a figure was weighed for: its operator's count of each place that it names. */
export function whyOfClaim(
  { metric, partKey, operator, places }: SourcedClaim,
  country: string,
  words: Words,
): { place: string; href: string }[] {
  const of = { country, metric: metric.key, part: partKey, operator: operator.key }
  return places.map((place) => ({
    place: placeName(place, country, words),
    href: whyHref(words.locale, { ...of, place: place.code }),
  }))
}
