import type { Metadata } from 'next'
import { cache } from 'react'
import { CountryOverview } from '@/components/dashboard/country-overview'
import { type GivenParameters, parseFigureFilter } from '@/lib/curves/figure-filter'
import type { CountryParams } from '@/lib/i18n/address'
import { narrowedPage, Unanswered } from '../../../asked'
import { askOverview, overviewMetadata } from '../../overview'
import { leadToOperatorNow } from '../operator-now'

export const dynamic = 'force-dynamic'

/** Where a country's address is answered when it asks for an operator or a period. */
type Props = { params: Promise<CountryParams>; searchParams: Promise<GivenParameters> }

const load = cache(async (params: Props['params'], searchParams: Props['searchParams']) =>
  askOverview(await params, parseFigureFilter(await searchParams)),
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
