import type { Metadata } from 'next'
import { MetricPage } from '@/components/metric/metric-page'
import { type GivenParameters, parseFigureFilter } from '@/lib/figures/figure-filter'
import { narrowedPage, Unanswered } from '../../../../load-page'
import { askMetric, type MetricParams, metricMetadata } from '../../../metrics/metric'
import { loadOnce } from '../../cached-loader'
import { withMisread } from '../../ignored-parameters'
import { leadToOperatorNow } from '../../redirect-merged'

export const dynamic = 'force-dynamic'

/** Where a metric's address is answered when it asks for an operator or a period. */
type Props = { params: Promise<MetricParams>; searchParams: Promise<GivenParameters> }

const load = loadOnce(async (params: MetricParams, given: GivenParameters) =>
  withMisread(await askMetric(params, parseFigureFilter(given)), given),
)

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const asked = await load(params, searchParams)
  return narrowedPage(asked, metricMetadata(asked))
}

export default async function FilteredMetricPage({ params, searchParams }: Props) {
  const asked = await load(params, searchParams)
  if (asked.kind !== 'found') return <Unanswered {...asked} />
  await leadToOperatorNow(parseFigureFilter(await searchParams), asked.view.filter)
  return (
    <MetricPage
      view={asked.view}
      source={asked.view.source}
      words={asked.words}
      mistake={asked.view.mistake}
    />
  )
}
