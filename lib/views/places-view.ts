import { addressOfFigures, allFigures, type FigureFilter } from '@/lib/figures/figure-filter'
import type { PlacesRecord } from '@/lib/figures/place/places-record'
import { shortAmount } from '@/lib/i18n/amount-text'
import type { I18n } from '@/lib/i18n/words'
import { markOfBounds } from '@/lib/ledger/mark'
import { countryHref } from '@/lib/links/page-href'
import type { Listed } from '@/lib/places/directory'
import { kindName } from '@/lib/wording/place-name'
import { type FilterView, toFilterView } from './filter-view'

/** The index of a country's places. */
export type PlacesView = {
  country: { code: string; name: string }
  filter: FilterView
  /** How it is narrowed down, as the end of an address, which its links to places and other pages keep. */
  query: string
  columns: { key: string; label: string }[]
  rows: PlacesRow[]
  /** How many were asked for, and how many of those are not listed. */
  found: number
  more: number
  listed: Listed
}

export type PlacesRow = {
  code: string
  name: string
  hint: string
  /** The spelling it was found by, where its name is another. */
  known: string
  href: string
  depth: number
  cells: {
    key: string
    kind: 'reported' | 'jointly' | 'parts' | 'silent' | 'not_reported'
    value: string
    text: string
  }[]
}

/** `typed` is the name that was looked for, blank for none. */
export function toPlacesView(
  record: PlacesRecord,
  words: I18n,
  typed = '',
  asked: FigureFilter = allFigures,
): PlacesView {
  const { country, narrowable, metrics, places, found, listed } = record
  const { t, format, locale } = words
  const address = countryHref(locale, country.code, 'places')
  const page = { ...narrowable, country: country.name, address, kept: { q: typed } }
  const filter = toFilterView(page, asked, words)
  const query = addressOfFigures({ ...asked, operator: filter.operator })
  return {
    country,
    filter,
    query,
    columns: metrics.map(({ key, label }) => ({ key, label: format.sentence(label) })),
    rows: places.map((place) => ({
      code: place.code,
      name: place.name,
      hint: kindName(place, country.code, words),
      known: place.found ? place.known : '',
      href: countryHref(locale, country.code, 'places', place.code) + query,
      depth: Math.min(place.depth, 4),
      cells: metrics.map(({ key, unit }) => {
        const amount = place.amounts.get(key)
        if (amount === undefined)
          return { key, kind: 'not_reported', value: '', text: t('places.notReported') }
        if (amount.kind === 'silent') return { key, kind: amount.kind, value: '', text: t('filter.silent') }
        if (amount.kind !== 'reported')
          return { key, kind: amount.kind, value: '', text: t(`places.${amount.kind}`) }
        const { qualified } = shortAmount(amount.value, markOfBounds(amount), unit, words)
        return { key, kind: 'reported', value: String(amount.value), text: qualified }
      }),
    })),
    found,
    more: found - places.filter((place) => place.found).length,
    listed,
  }
}
