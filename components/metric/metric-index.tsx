import { countryTrail } from '@/lib/charts/country-trail'
import type { Headline } from '@/lib/charts/headline'
import type { Words } from '@/lib/i18n/words'
import { HeadlineTiles } from '../dashboard/headline-tiles'
import { PageFrame } from '../shell/page-frame'

/** What is counted in a country, each with its total and what it means. */
export function MetricIndex({
  country,
  headlines,
  definitions,
  words,
}: {
  country: { code: string; name: string }
  headlines: Headline[]
  definitions: { key: string; name: string; definition: string }[]
  words: Words
}) {
  const { t, locale } = words
  const home = `/${locale}/${country.code.toLowerCase()}`
  return (
    <PageFrame
      words={words}
      country={country.code}
      here="metrics"
      trail={countryTrail(country, words, { name: t('metric.index') })}
    >
      <h1 className="text-3xl font-semibold tracking-tight">
        {t('metric.indexTitle', { country: country.name })}
      </h1>
      <div className="mt-8">
        <HeadlineTiles headlines={headlines} shown={country} words={words} labels="pages" />
      </div>
      {definitions.map(({ key, name, definition }) => (
        <section key={key} data-metric={key} className="mt-6 border-t border-rule pt-3">
          <h2 className="text-lg font-semibold">
            <a href={`${home}/metrics/${encodeURIComponent(key)}`}>{name}</a>
          </h2>
          <p className="mt-1 max-w-3xl">{definition}</p>
        </section>
      ))}
    </PageFrame>
  )
}
