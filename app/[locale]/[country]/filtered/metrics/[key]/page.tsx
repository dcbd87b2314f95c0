import type { Metadata } from 'next'
import { MetricPage } from '@/components/metric/metric-page'
import { type GivenParameters, parseFigureFilter } from '@/lib/figures/figure-filter'
import { parseGrain } from '@/lib/figures/period/grain'
import { ignoredGrainParameters } from '@/lib/views/ignored-parameters'
import { filteredPageMetadata, PageError } from '../../../../load-page'
import { BetterSourceLink } from '../../../better-source-link'
import { loadMetricPage, type MetricParams, metricMetadata } from '../../../metrics/metric'
import { cachedLoader } from '../../cached-loader'
import { withIgnoredParameters } from '../../ignored-parameters'
import { redirectToCurrentOperator } from '../../redirect-merged'

export const dynamic = 'force-dynamic'

/** Where a metric's address is answered when it asks for an operator or a period. */
type Props = { params: Promise<MetricParams>; searchParams: Promise<GivenParameters> }

const load = cachedLoader(async (params: MetricParams, given: GivenParameters) =>
  withIgnoredParameters(
    await loadMetricPage(params, parseFigureFilter(given), readGrain(given)),
    given,
    ignoredGrainParameters,
  ),
)

const readGrain = ({ by }: GivenParameters) => parseGrain([by ?? ''].flat()[0] ?? '')

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const asked = await load(params, searchParams)
  return filteredPageMetadata(asked, metricMetadata(asked))
}

export default async function FilteredMetricPage({ params, searchParams }: Props) {
  const asked = await load(params, searchParams)
  if (asked.kind !== 'found') return <PageError {...asked} />
  await redirectToCurrentOperator(parseFigureFilter(await searchParams), asked.view.filter)
  return (
    <MetricPage
      view={asked.view}
      source={asked.view.source}
      words={asked.words}
      mistake={asked.view.mistake}
      better={
        <BetterSourceLink
          about={{ country: asked.view.country.code, metric: asked.view.key }}
          words={asked.words}
        />
      }
    />
  )
}
