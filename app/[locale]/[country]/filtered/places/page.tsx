import type { Metadata } from 'next'
import { PlacesPage } from '@/components/place/places-page'
import { currentDatabase } from '@/lib/audit/with-session'
import type { GivenParameters } from '@/lib/figures/figure-filter'
import { readPlaceIndex } from '@/lib/figures/place/places-data'
import type { CountryParams } from '@/lib/i18n/address'
import { ignoredNameParameters } from '@/lib/views/ignored-parameters'
import { toPlacesView } from '@/lib/views/places-view'
import { loadCountryPage, metadataOf, PageError } from '../../../load-page'
import { cachedLoader } from '../cached-loader'
import { searchTerm } from '../search-term'

export const dynamic = 'force-dynamic'

/** Where /places is answered when its address asks for a name. */
type Props = { params: Promise<CountryParams>; searchParams: Promise<GivenParameters> }

const load = cachedLoader(async (params: CountryParams, given: GivenParameters) => {
  const typed = searchTerm(given)
  const asked = await loadCountryPage(
    params,
    (code, language) => readPlaceIndex(currentDatabase(), code, language, typed),
    toPlacesView,
  )
  return { typed, asked }
})

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { asked } = await load(params, searchParams)
  return {
    ...metadataOf(asked, (view, { t }) => t('places.title', { country: view.country.name })),
    robots: { index: false },
  }
}

export default async function FoundPlacesPage({ params, searchParams }: Props) {
  const { typed, asked } = await load(params, searchParams)
  if (asked.kind !== 'found') return <PageError {...asked} />
  const misread = ignoredNameParameters(await searchParams, asked.words)
  return <PlacesPage view={asked.view} misread={misread} typed={typed} words={asked.words} />
}
