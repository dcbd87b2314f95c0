import type { Metadata } from 'next'
import { type GivenParameters, parseFigureFilter } from '@/lib/figures/figure-filter'
import { readOverviewQuery } from '@/lib/views/overview/overview-query'
import { filteredPageMetadata, PageError } from '../../../../../load-page'
import { Brief, briefMetadata, loadPlaceBrief, withIgnoredOfBrief } from '../../../../brief/brief'
import type { PlaceParams } from '../../../../places/place'
import { cachedLoader } from '../../../cached-loader'
import { redirectToCurrentOperator } from '../../../redirect-merged'

export const dynamic = 'force-dynamic'

/** Where the brief of a place is answered when its address asks for an operator, a period or a metric. */
type Props = { params: Promise<PlaceParams>; searchParams: Promise<GivenParameters> }

const load = cachedLoader(async (params: PlaceParams, given: GivenParameters) =>
  withIgnoredOfBrief(await loadPlaceBrief(params, readOverviewQuery(given)), given),
)

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const asked = await load(params, searchParams)
  return filteredPageMetadata(asked, briefMetadata(asked))
}

export default async function FilteredPlaceBriefPage({ params, searchParams }: Props) {
  const asked = await load(params, searchParams)
  if (asked.kind !== 'found') return <PageError {...asked} />
  const { action, operator } = asked.view.filter
  await redirectToCurrentOperator(parseFigureFilter(await searchParams), {
    action: `${action}/brief`,
    operator,
  })
  return <Brief asked={asked} />
}
