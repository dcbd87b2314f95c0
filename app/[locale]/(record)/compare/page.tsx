import type { Metadata } from 'next'
import { ComparePage } from '@/components/compare/compare-page'
import { currentDatabase } from '@/lib/audit/with-session'
import { readComparedCountries } from '@/lib/figures/country/compared-countries'
import type { GivenParameters } from '@/lib/figures/figure-filter'
import { toComparedCountries } from '@/lib/views/compare/compared-countries'
import { readCountriesQuery } from '@/lib/views/compare/comparison-query'
import { ignoredCountriesParameters } from '@/lib/views/ignored-parameters'
import { cachedLoader } from '../../[country]/filtered/cached-loader'
import { loadPage, metadataOf, PageError } from '../../load-page'

export const dynamic = 'force-dynamic'

/** Where countries are compared. */
type Props = { params: Promise<{ locale: string }>; searchParams: Promise<GivenParameters> }

const load = cachedLoader((params: { locale: string }, given: GivenParameters) => {
  const query = readCountriesQuery(given)
  return loadPage(
    params.locale,
    (language) => readComparedCountries(currentDatabase(), query.countries, language),
    (compared, words) => {
      const view = toComparedCountries(compared, query, words)
      return { ...view, left: [...ignoredCountriesParameters(given, view.metrics, words), ...view.left] }
    },
  )
})

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const asked = await load(params, searchParams)
  const metadata = metadataOf(asked, ({ kind }, { t }) => t('compare.title', { kind, country: '' }))
  return { ...metadata, robots: { index: false } }
}

export default async function CountriesComparisonPage({ params, searchParams }: Props) {
  const asked = await load(params, searchParams)
  if (asked.kind !== 'found') return <PageError {...asked} />
  return <ComparePage view={asked.view} words={asked.words} />
}
