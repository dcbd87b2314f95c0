import type { Metadata } from 'next'
import { ComparePage } from '@/components/compare/compare-page'
import type { GivenParameters } from '@/lib/figures/figure-filter'
import type { CountryParams } from '@/lib/i18n/address'
import { readComparisonQuery } from '@/lib/views/compare/comparison-query'
import { ignoredComparisonParameters } from '@/lib/views/ignored-parameters'
import { PageError } from '../../../load-page'
import { comparisonMetadata, loadComparison } from '../../compare/comparison'
import { cachedLoader } from '../cached-loader'

export const dynamic = 'force-dynamic'

/** Where places or operators are compared that the address names. */
type Props = { params: Promise<CountryParams>; searchParams: Promise<GivenParameters> }

const load = cachedLoader(async (params: CountryParams, given: GivenParameters) => {
  const asked = await loadComparison(params, readComparisonQuery(given))
  if (asked.kind !== 'found') return asked
  const ignored = ignoredComparisonParameters(given, asked.view.metrics, asked.words)
  return { ...asked, view: { ...asked.view, left: [...ignored, ...asked.view.left] } }
})

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  return comparisonMetadata(await load(params, searchParams))
}

export default async function FilteredComparisonPage({ params, searchParams }: Props) {
  const asked = await load(params, searchParams)
  if (asked.kind !== 'found') return <PageError {...asked} />
  return <ComparePage view={asked.view} words={asked.words} />
}
