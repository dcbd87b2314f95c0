import type { Metadata } from 'next'
import { PlacesPage } from '@/components/place/places-page'
import { type GivenParameters, parseFigureFilter } from '@/lib/figures/figure-filter'
import type { CountryParams } from '@/lib/i18n/address'
import { ignoredPlaceParameters } from '@/lib/views/ignored-parameters'
import { readOverviewQuery } from '@/lib/views/overview/overview-query'
import { filteredPageMetadata, metadataOf, PageError } from '../../../load-page'
import { loadPlacesPage } from '../../places/index-of'
import { cachedLoader } from '../cached-loader'
import { withIgnoredParameters } from '../ignored-parameters'
import { redirectToCurrentOperator } from '../redirect-merged'
import { searchTerm } from '../search-term'

export const dynamic = 'force-dynamic'

/** Where /places is answered when its address asks for a name, an operator, a period or an order. */
type Props = { params: Promise<CountryParams>; searchParams: Promise<GivenParameters> }

const load = cachedLoader(async (params: CountryParams, given: GivenParameters) => {
  const { filter, sort } = readOverviewQuery(given)
  const asked = await loadPlacesPage(params, { typed: searchTerm(given), filter, sort })
  const columns = asked.kind === 'found' ? asked.view.table.columns : []
  return withIgnoredParameters(asked, given, (given, words) => ignoredPlaceParameters(given, columns, words))
})

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const asked = await load(params, searchParams)
  const metadata = metadataOf(asked, (view, { t }) => t('places.title', { country: view.country.name }))
  return filteredPageMetadata(asked, metadata)
}

export default async function NarrowedPlacesPage({ params, searchParams }: Props) {
  const asked = await load(params, searchParams)
  if (asked.kind !== 'found') return <PageError {...asked} />
  const given = await searchParams
  const typed = searchTerm(given)
  const { filter } = asked.view
  const kept = Object.fromEntries(filter.kept.map(({ name, value }) => [name, value]))
  await redirectToCurrentOperator(parseFigureFilter(given), filter, kept)
  return <PlacesPage view={asked.view} typed={typed} words={asked.words} />
}
