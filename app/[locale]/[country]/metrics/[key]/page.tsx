import type { Metadata } from 'next'
import { cache } from 'react'
import { MetricPage } from '@/components/metric/metric-page'
import { allFigures } from '@/lib/figures/figure-filter'
import { PageError } from '../../../load-page'
import { BetterSourceLink } from '../../better-source-link'
import { loadMetricPage, type MetricParams, metricMetadata } from '../metric'

export const dynamic = 'force-static'
export const revalidate = false

export function generateStaticParams() {
  return []
}

type Props = { params: Promise<MetricParams> }

const load = cache((locale: string, country: string, key: string) =>
  loadMetricPage({ locale, country, key }, allFigures),
)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, country, key } = await params
  return metricMetadata(await load(locale, country, key))
}

export default async function OneMetricPage({ params }: Props) {
  const { locale, country, key } = await params
  const asked = await load(locale, country, key)
  if (asked.kind !== 'found') return <PageError {...asked} />
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
