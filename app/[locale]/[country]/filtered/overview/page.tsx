import type { Metadata } from 'next'
import { CountryOverview } from '@/components/dashboard/country-overview'
import { type GivenParameters, parseFigureFilter } from '@/lib/figures/figure-filter'
import type { CountryParams } from '@/lib/i18n/address'
import { filteredPageMetadata, PageError } from '../../../load-page'
import { loadOverview, overviewMetadata } from '../../overview'
import { cachedLoader } from '../cached-loader'
import { withIgnoredParameters } from '../ignored-parameters'
import { redirectToCurrentOperator } from '../redirect-merged'

export const dynamic = 'force-dynamic'

/** Where a country's address is answered when it asks for an operator or a period. */
type Props = { params: Promise<CountryParams>; searchParams: Promise<GivenParameters> }

const load = cachedLoader(async (params: CountryParams, given: GivenParameters) =>
  withIgnoredParameters(await loadOverview(params, parseFigureFilter(given)), given),
)

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const asked = await load(params, searchParams)
  return filteredPageMetadata(asked, overviewMetadata(asked))
}

export default async function FilteredCountryPage({ params, searchParams }: Props) {
  const asked = await load(params, searchParams)
  if (asked.kind !== 'found') return <PageError {...asked} />
  await redirectToCurrentOperator(parseFigureFilter(await searchParams), asked.view.filter)
  return <CountryOverview words={asked.words} {...asked.view} />
}
