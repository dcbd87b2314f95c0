import type { Metadata } from 'next'
import { cache } from 'react'
import { MetricIndex } from '@/components/metric/metric-index'
import { toHeadline } from '@/lib/charts/headline'
import { readCountry } from '@/lib/curves/data'
import { currentDatabase } from '@/lib/db/current'
import type { CountryParams } from '@/lib/i18n/address'
import { askOfCountry, metadataOf, today, Unanswered } from '../../asked'

export const dynamic = 'force-static'
export const revalidate = false

export function generateStaticParams() {
  return []
}

type Props = { params: Promise<CountryParams> }

const load = cache((locale: string, country: string) =>
  askOfCountry(
    { locale, country },
    (code, language) => readCountry(currentDatabase(), code, language),
    ({ code, name, metrics, state }, words) => ({
      country: { code, name },
      headlines: metrics.map((metric) => toHeadline(metric, words, { state, today: today() })),
      definitions: metrics.map(({ key, label, definition }) => ({
        key,
        name: words.format.sentence(label),
        definition,
      })),
    }),
  ),
)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, country } = await params
  return metadataOf(await load(locale, country), ({ country: { name } }, { t }) =>
    t('metric.indexTitle', { country: name }),
  )
}

export default async function MetricsPage({ params }: Props) {
  const { locale, country } = await params
  const asked = await load(locale, country)
  if (asked.kind !== 'found') return <Unanswered {...asked} />
  return <MetricIndex {...asked.view} words={asked.words} />
}
