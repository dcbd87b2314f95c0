import type { Metadata } from 'next'
import { MetricIndex } from '@/components/metric/metric-index'
import { type GivenParameters, parseFigureFilter } from '@/lib/figures/figure-filter'
import type { CountryParams } from '@/lib/i18n/address'
import { filteredPageMetadata, metadataOf, PageError } from '../../../load-page'
import { loadMetricsPage } from '../../metrics/index-of'
import { cachedLoader } from '../cached-loader'
import { withIgnoredParameters } from '../ignored-parameters'
import { redirectToCurrentOperator } from '../redirect-merged'

export const dynamic = 'force-dynamic'

/** Where the list of metrics is answered when it asks for an operator or a period. */
type Props = { params: Promise<CountryParams>; searchParams: Promise<GivenParameters> }

const load = cachedLoader(async (params: CountryParams, given: GivenParameters) =>
  withIgnoredParameters(await loadMetricsPage(params, parseFigureFilter(given)), given),
)

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const asked = await load(params, searchParams)
  const metadata = metadataOf(asked, ({ country: { name } }, { t }) =>
    t('metric.indexTitle', { country: name }),
  )
  return filteredPageMetadata(asked, metadata)
}

export default async function FilteredMetricsPage({ params, searchParams }: Props) {
  const asked = await load(params, searchParams)
  if (asked.kind !== 'found') return <PageError {...asked} />
  await redirectToCurrentOperator(parseFigureFilter(await searchParams), asked.view.filter)
  return <MetricIndex {...asked.view} words={asked.words} />
}
