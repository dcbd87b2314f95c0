import type { Metadata } from 'next'
import { CountryOverview } from '@/components/dashboard/country-overview'
import { type GivenParameters, parseFigureFilter } from '@/lib/figures/figure-filter'
import type { CountryParams } from '@/lib/i18n/address'
import { narrowedPage, Unanswered } from '../../../load-page'
import { askOverview, overviewMetadata } from '../../overview'
import { loadOnce } from '../cached-loader'
import { withMisread } from '../ignored-parameters'
import { leadToOperatorNow } from '../redirect-merged'

export const dynamic = 'force-dynamic'

/** Where a country's address is answered when it asks for an operator or a period. */
type Props = { params: Promise<CountryParams>; searchParams: Promise<GivenParameters> }

const load = loadOnce(async (params: CountryParams, given: GivenParameters) =>
  withMisread(await askOverview(params, parseFigureFilter(given)), given),
)

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const asked = await load(params, searchParams)
  return narrowedPage(asked, overviewMetadata(asked))
}

export default async function FilteredCountryPage({ params, searchParams }: Props) {
  const asked = await load(params, searchParams)
  if (asked.kind !== 'found') return <Unanswered {...asked} />
  await leadToOperatorNow(parseFigureFilter(await searchParams), asked.view.filter)
  return <CountryOverview words={asked.words} {...asked.view} />
}
