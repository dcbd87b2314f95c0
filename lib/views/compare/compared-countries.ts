import type { ComparedCountries } from '@/lib/figures/country/compared-countries'
import type { I18n } from '@/lib/i18n/words'
import { countryHref } from '@/lib/links/page-href'
import { type CompareView, toCompareView } from './compare-view'
import type { CountriesQuery } from './comparison-query'

/** Countries beside each other. */
export function toComparedCountries(
  { all, countries, unknown }: ComparedCountries,
  { metric, countries: asked }: CountriesQuery,
  words: I18n,
): CompareView {
  const reported = new Map(
    countries.flatMap(({ metrics }) =>
      metrics.filter(({ series, people }) => series.length > 0 && !people).map((one) => [one.key, one]),
    ),
  )
  return toCompareView(
    {
      ...{ kind: 'country', country: null, query: '', metric, unknown },
      action: `/${words.locale}/compare`,
      metrics: [...reported.values()],
      comparedBy: (metric) =>
        countries.map(({ code, name, metrics }) => ({
          key: code,
          name,
          href: countryHref(words.locale, code),
          metric: metrics.find(({ key }) => key === metric),
        })),
      choices: all.map(({ code, name }) => ({ key: code, name })),
      asked: asked.length,
      staleAfterDays: undefined,
    },
    words,
  )
}
