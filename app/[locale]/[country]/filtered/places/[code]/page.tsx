import type { Metadata } from 'next'
import { type GivenParameters, parseFigureFilter } from '@/lib/figures/figure-filter'
import { ignoredOverviewParameters } from '@/lib/views/ignored-parameters'
import { readOverviewQuery } from '@/lib/views/overview/overview-query'
import { filteredPageMetadata } from '../../../../load-page'
import { loadPlacePage, PlacePageContent, type PlaceParams, placeMetadata } from '../../../places/place'
import { cachedLoader } from '../../cached-loader'
import { withIgnoredParameters } from '../../ignored-parameters'

export const dynamic = 'force-dynamic'

/** Where a place's address is answered when it asks for an operator, a period, a metric or an order of the places inside. */
type Props = { params: Promise<PlaceParams>; searchParams: Promise<GivenParameters> }

const load = cachedLoader(async (params: PlaceParams, given: GivenParameters) => {
  const asked = await loadPlacePage(params, readOverviewQuery(given))
  const metrics = asked.kind === 'found' ? asked.view.cards.map(({ metric }) => ({ key: metric })) : []
  return withIgnoredParameters(asked, given, (given, words) =>
    ignoredOverviewParameters(given, metrics, words),
  )
})

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const asked = await load(params, searchParams)
  return filteredPageMetadata(asked, placeMetadata(asked))
}

export default async function FilteredPlacePage({ params, searchParams }: Props) {
  const asked = await load(params, searchParams)
  return (
    <PlacePageContent asked={asked} params={await params} filter={parseFigureFilter(await searchParams)} />
  )
}
