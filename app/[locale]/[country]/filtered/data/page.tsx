import type { Metadata } from 'next'
import { DataPage } from '@/components/data/data-page'
import { type GivenParameters, parseFigureFilter } from '@/lib/figures/figure-filter'
import type { CountryParams } from '@/lib/i18n/address'
import { filteredPageMetadata, metadataOf, PageError } from '../../../load-page'
import { loadDataPage } from '../../data/files-of'
import { cachedLoader } from '../cached-loader'
import { withIgnoredParameters } from '../ignored-parameters'
import { redirectToCurrentOperator } from '../redirect-merged'

export const dynamic = 'force-dynamic'

/** Where /data is answered when its address asks for an operator or a period. */
type Props = { params: Promise<CountryParams>; searchParams: Promise<GivenParameters> }

const load = cachedLoader(async (params: CountryParams, given: GivenParameters) =>
  withIgnoredParameters(await loadDataPage(params, parseFigureFilter(given)), given),
)

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const asked = await load(params, searchParams)
  const metadata = metadataOf(asked, (view, { t }) => t('data.title', { country: view.country.name }))
  return filteredPageMetadata(asked, metadata)
}

export default async function NarrowedDataPage({ params, searchParams }: Props) {
  const asked = await load(params, searchParams)
  if (asked.kind !== 'found') return <PageError {...asked} />
  await redirectToCurrentOperator(parseFigureFilter(await searchParams), asked.view.filter)
  return <DataPage {...asked.view} words={asked.words} />
}
