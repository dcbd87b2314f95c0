import type { Metadata } from 'next'
import { CountryOverview } from '@/components/dashboard/country-overview'
import { type GivenParameters, parseFigureFilter } from '@/lib/figures/figure-filter'
import type { CountryParams } from '@/lib/i18n/address'
import { ignoredOverviewParameters } from '@/lib/views/ignored-parameters'
import { readOverviewQuery } from '@/lib/views/overview/overview-query'
import { filteredPageMetadata, PageError } from '../../../load-page'
import { BetterSourceLink } from '../../better-source-link'
import { aboutOverview, loadOverview, overviewMetadata } from '../../overview'
import { cachedLoader } from '../cached-loader'
import { withIgnoredParameters } from '../ignored-parameters'
import { redirectToCurrentOperator } from '../redirect-merged'

export const dynamic = 'force-dynamic'

/** Where a country's address is answered when it asks for an operator, a period, a metric or an order of its places. */
type Props = { params: Promise<CountryParams>; searchParams: Promise<GivenParameters> }

const load = cachedLoader(async (params: CountryParams, given: GivenParameters) => {
  const asked = await loadOverview(params, readOverviewQuery(given))
  const metrics = asked.kind === 'found' ? asked.view.view.cards.map(({ metric }) => ({ key: metric })) : []
  return withIgnoredParameters(asked, given, (given, words) =>
    ignoredOverviewParameters(given, metrics, words),
  )
})

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const asked = await load(params, searchParams)
  return filteredPageMetadata(asked, overviewMetadata(asked))
}

export default async function FilteredCountryPage({ params, searchParams }: Props) {
  const asked = await load(params, searchParams)
  if (asked.kind !== 'found') return <PageError {...asked} />
  const { filter } = asked.view
  const kept = Object.fromEntries(filter.kept.map(({ name, value }) => [name, value]))
  await redirectToCurrentOperator(parseFigureFilter(await searchParams), filter, kept)
  return (
    <CountryOverview
      words={asked.words}
      {...asked.view}
      better={<BetterSourceLink about={aboutOverview(asked.view)} words={asked.words} />}
    />
  )
}
