import { type Headline, toHeadline } from '@/lib/charts/headline'
import type { CountryHead } from '@/lib/figures/country/country-record'
import type { I18n } from '@/lib/i18n/words'
import { countryHref } from '@/lib/links/page-href'
import { drawRegion, type Outlines } from '@/lib/maps/outlines'

/** A country among those on record: what its record rests on, and its totals. */
export type ListedCountry = Pick<CountryHead, 'code' | 'name' | 'summary'> & {
  href: string
  /** The day on which the record was closed, blank while it is live. */
  closed: string
  headlines: Headline[]
}

/** The countries on record among those around them. */
export type CountriesMap = {
  width: number
  height: number
  /** Paths of SVG. */
  around: string
  countries: { code: string; name: string; href: string; path: string; x: number; y: number }[]
}

/** The frame of the map, in steps of its drawing. */
const frame = { width: 560, height: 620, margin: 36 }

/** `today` is an ISO day. */
export function toListedCountries(
  countries: readonly CountryHead[],
  words: I18n,
  today: string,
): ListedCountry[] {
  return countries.map(({ code, name, summary, metrics, state }) => ({
    ...{ code, name, summary },
    href: countryHref(words.locale, code),
    closed: state.closed,
    headlines: metrics.map((metric) => toHeadline(metric, words, { state, today })),
  }))
}

/** Null where the outline of none of them is known. */
export function toCountriesMap(
  countries: readonly Pick<ListedCountry, 'code' | 'name' | 'href'>[],
  outlines: Outlines,
): CountriesMap | null {
  const region = drawRegion(
    outlines,
    countries.map(({ code }) => code),
    frame,
  )
  return (
    region && {
      ...region,
      countries: region.countries.flatMap((drawn) => {
        const country = countries.find(({ code }) => code === drawn.code)
        return country === undefined ? [] : [{ ...drawn, name: country.name, href: country.href }]
      }),
    }
  )
}
