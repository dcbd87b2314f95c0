import type { Metadata } from 'next'
import { cache } from 'react'
import { MetricIndex } from '@/components/metric/metric-index'
import { allFigures } from '@/lib/figures/figure-filter'
import type { CountryParams } from '@/lib/i18n/address'
import { metadataOf, PageError } from '../../load-page'
import { loadMetricsPage } from './index-of'

export const dynamic = 'force-static'
export const revalidate = false

export function generateStaticParams() {
  return []
}

type Props = { params: Promise<CountryParams> }

const load = cache((locale: string, country: string) => loadMetricsPage({ locale, country }, allFigures))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, country } = await params
  return metadataOf(await load(locale, country), ({ country: { name } }, { t }) =>
    t('metric.indexTitle', { country: name }),
  )
}

export default async function MetricsPage({ params }: Props) {
  const { locale, country } = await params
  const asked = await load(locale, country)
  if (asked.kind !== 'found') return <PageError {...asked} />
  return <MetricIndex {...asked.view} words={asked.words} />
}
