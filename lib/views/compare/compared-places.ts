import { addressOfFigures } from '@/lib/figures/figure-filter'
import type { ComparedPlaces } from '@/lib/figures/place/compared-record'
import type { I18n } from '@/lib/i18n/words'
import { countryHref } from '@/lib/links/page-href'
import { placeName } from '@/lib/wording/place-name'
import { type CompareView, toCompareView } from './compare-view'
import type { ComparisonQuery } from './comparison-query'

/** Places of a country beside each other. */
export function toComparedPlaces(
  { index, places, unknown }: ComparedPlaces,
  { metric, places: asked, filter }: ComparisonQuery,
  words: I18n,
): CompareView {
  const { country } = index
  const query = addressOfFigures(filter)
  return toCompareView(
    {
      ...{ kind: 'place', country, query, metric, unknown },
      action: countryHref(words.locale, country.code, 'compare'),
      metrics: index.metrics,
      comparedBy: (metric) =>
        places.map(({ place, metrics }) => ({
          key: place.code,
          name: placeName(place, country.code, words),
          href: countryHref(words.locale, country.code, 'places', place.code) + query,
          metric: metrics.find(({ key }) => key === metric),
        })),
      choices: index.places.map((place) => ({
        key: place.code,
        name: placeName(place, country.code, words),
      })),
      asked: asked.length,
      staleAfterDays: places[0]?.country.state.staleAfterDays,
    },
    words,
  )
}
