import type { Metadata } from 'next'
import { type GivenParameters, parseFigureFilter } from '@/lib/figures/figure-filter'
import { narrowedPage } from '../../../../load-page'
import { askPlace, type PlaceParams, placeMetadata, ShownPlace } from '../../../places/place'
import { loadOnce } from '../../cached-loader'
import { withMisread } from '../../ignored-parameters'

export const dynamic = 'force-dynamic'

/** Where a place's address is answered when it asks for an operator or a period. */
type Props = { params: Promise<PlaceParams>; searchParams: Promise<GivenParameters> }

const load = loadOnce(async (params: PlaceParams, given: GivenParameters) =>
  withMisread(await askPlace(params, parseFigureFilter(given)), given),
)

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const asked = await load(params, searchParams)
  return narrowedPage(asked, placeMetadata(asked))
}

export default async function FilteredPlacePage({ params, searchParams }: Props) {
  const asked = await load(params, searchParams)
  return <ShownPlace asked={asked} params={await params} filter={parseFigureFilter(await searchParams)} />
}
