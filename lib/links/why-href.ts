/**
 * What an explanation is asked for: a metric (or a part of one, "devices:ied") of a place, of what is left of it (`restOf`) or of a
 * joint figure (`jointOf`), of one operator or of all.
 */
export type WhyTarget = {
  country: string
  metric: string
  part?: string | undefined
  place: string
  operator?: string | undefined
}

/** The address of the page that explains a number. */
export function whyHref(locale: string, { country, metric, part, place, operator }: WhyTarget): string {
  const words = [part ? `${metric}:${part}` : metric, place, ...(operator === undefined ? [] : [operator])]
  return ['', locale, country.toLowerCase(), 'why', ...words.map(encodeURIComponent)].join('/')
}

/** What of a place is explained where reports give it for the place and not for places inside it. */
export const restOf = (place: string) => `${place}:rest`

/** A joint figure by the places that it names, in UTF-16 order. */
export const jointOf = (places: readonly string[]) => places.join('+')

/** Whether what is explained is a place as a whole, and not what is left of it or a joint figure. */
export const isOfWholePlace = (place: string): boolean => !/\+|:rest$/.test(place)
