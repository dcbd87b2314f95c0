import type { Metadata } from 'next'
import { type GivenParameters, parseFigureFilter } from '@/lib/figures/figure-filter'
import type { CountryParams } from '@/lib/i18n/address'
import { readOverviewQuery } from '@/lib/views/overview/overview-query'
import { filteredPageMetadata, PageError } from '../../../load-page'
import { Brief, briefMetadata, loadCountryBrief, withIgnoredOfBrief } from '../../brief/brief'
import { cachedLoader } from '../cached-loader'
import { redirectToCurrentOperator } from '../redirect-merged'

export const dynamic = 'force-dynamic'

/** Where the brief of a country is answered when its address asks for an operator, a period or a metric. */
type Props = { params: Promise<CountryParams>; searchParams: Promise<GivenParameters> }

const load = cachedLoader(async (params: CountryParams, given: GivenParameters) =>
  withIgnoredOfBrief(await loadCountryBrief(params, readOverviewQuery(given)), given),
)

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const asked = await load(params, searchParams)
  return filteredPageMetadata(asked, briefMetadata(asked))
}

export default async function FilteredCountryBriefPage({ params, searchParams }: Props) {
  const asked = await load(params, searchParams)
  if (asked.kind !== 'found') return <PageError {...asked} />
  const { action, operator } = asked.view.filter
  await redirectToCurrentOperator(parseFigureFilter(await searchParams), {
    action: `${action}/brief`,
    operator,
  })
  return <Brief asked={asked} />
}
