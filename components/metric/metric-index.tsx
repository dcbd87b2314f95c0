import { HeadlineTiles } from '@/components/dashboard/headline-tiles'
import { PageFrame } from '@/components/shell/page-frame'
import type { Headline } from '@/lib/charts/headline'
import type { PlaceOfFigures } from '@/lib/figures/types'
import type { I18n } from '@/lib/i18n/words'
import { breadcrumbs } from '@/lib/views/breadcrumbs'
import type { FilterView } from '@/lib/views/filter-view'

/** What is counted in a country, each with its total and what it means. */
export function MetricIndex({
  country,
  shown,
  filter,
  headlines,
  definitions,
  mistake,
  words,
}: {
  country: { code: string; name: string }
  shown: Pick<PlaceOfFigures, 'code' | 'operator' | 'query'>
  filter: FilterView
  headlines: Headline[]
  definitions: { key: string; name: string; definition: string }[]
  /** Where a mistake in a figure is reported, by the figure's name. */
  mistake: (figure: string) => string | null
  words: I18n
}) {
  const { t, locale } = words
  const home = `/${locale}/${country.code.toLowerCase()}`
  return (
    <PageFrame
      words={words}
      country={country.code}
      filter={filter}
      trail={breadcrumbs({ ...country, query: shown.query }, words, { name: t('metric.index') })}
    >
      <h1 className="text-3xl font-semibold tracking-tight">
        {t('metric.indexTitle', { country: country.name })}
      </h1>
      <div className="mt-8">
        <HeadlineTiles headlines={headlines} shown={shown} words={words} labels="pages" mistake={mistake} />
      </div>
      {definitions.map(({ key, name, definition }) => (
        <section key={key} data-metric={key} className="mt-6 border-t border-rule pt-3">
          <h2 className="text-lg font-semibold">
            <a href={`${home}/metrics/${encodeURIComponent(key)}${shown.query ?? ''}`}>{name}</a>
          </h2>
          <p className="mt-1 max-w-3xl">{definition}</p>
        </section>
      ))}
    </PageFrame>
  )
}
