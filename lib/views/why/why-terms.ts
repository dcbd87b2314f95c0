import type { WhyRecord } from '@/lib/figures/why/why-record'
import type { I18n } from '@/lib/i18n/words'
import { type CountBounds, type Mark, markOfBounds } from '@/lib/ledger/mark'
import { jointOf, restOf, whyHref } from '@/lib/links/why-href'
import { namesTogether, placeName } from '@/lib/wording/place-name'

/** How amounts, places and links of one explanation are written. */
export type WhyTerms = {
  words: I18n
  record: WhyRecord
  /** Every digit, with the word before it that says how sure it is. */
  amount(value: bigint, mark: Mark | null): string
  count(count: CountBounds & { value: bigint }): string
  /** A place by name and kind, by its code. */
  place(code: string): string
  /** Places that a figure names together. */
  area(codes: readonly string[]): string
  /** The explanation of the same metric of another place or of one operator. */
  href(place: string, operator?: string): string
  /** The explanation of what is asked about, of one operator or of all. */
  asked(operator?: string): string
}

export function whyTerms(record: WhyRecord, words: I18n): WhyTerms {
  const { country, metric, part, names } = record
  const { t, format, locale } = words
  const amount = (value: bigint, mark: Mark | null) => {
    const written = { amount: format.exact(value, metric.unit), to: '' }
    return t(`qualifier.${mark ?? 'exact'}`, written)
  }
  const place = (code: string) => {
    const name = names.get(code)
    return name === undefined ? code : placeName(name, country.code, words)
  }
  const href = (code: string, operator?: string) =>
    whyHref(locale, {
      country: country.code,
      metric: metric.key,
      part: part?.key,
      place: code,
      operator,
    })
  return {
    words,
    record,
    amount,
    count: ({ value, ...bounds }) => amount(value, markOfBounds(bounds)),
    place,
    area: (codes) => {
      const places = namesTogether(codes.map(place), words)
      return codes.length > 1 ? t('place.joint', { places }) : places
    },
    href,
    asked: (operator) => href(askedPlace(record), operator),
  }
}

function askedPlace({ place, scope = { kind: 'count' } }: WhyRecord): string {
  if (scope.kind === 'count') return place.code
  return scope.kind === 'rest' ? restOf(place.code) : jointOf(scope.area)
}
