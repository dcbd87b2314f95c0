import type { Metadata } from 'next'
import { cache } from 'react'
import { MetricPage } from '@/components/metric/metric-page'
import { toMetricPage } from '@/lib/charts/metric-page'
import { countryHref } from '@/lib/charts/page-href'
import { sharePicture } from '@/lib/charts/share-view'
import { readMetric } from '@/lib/curves/metric-data'
import { currentDatabase } from '@/lib/db/current'
import { type CountryParams, decodedPart } from '@/lib/i18n/address'
import { askOfCountry, metadataOf, mistakesOn, Unanswered } from '../../../asked'

export const dynamic = 'force-static'
export const revalidate = false

export function generateStaticParams() {
  return []
}

type Props = { params: Promise<CountryParams & { key: string }> }

const load = cache((locale: string, country: string, encodedKey: string) =>
  askOfCountry(
    { locale, country },
    async (code, language) => {
      const key = decodedPart(encodedKey)
      return key === null ? null : readMetric(currentDatabase(), code, key, language)
    },
    (record, words) => ({
      ...toMetricPage(record, words),
      mistake: mistakesOn(countryHref(words.locale, record.country.code, 'metrics', record.metric.key)),
    }),
    { page: 'metrics', key: encodedKey },
  ),
)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, country, key } = await params
  return metadataOf(
    await load(locale, country, key),
    ({ name, country }, { t }) => t('metric.title', { metric: name, country: country.name }),
    ({ key, name, country, figure }, { t, locale }) => ({
      description: figure?.headline ?? t('share.none', { name: `${name}, ${country.name}` }),
      picture: sharePicture(locale, country.code, { metric: key }),
    }),
  )
}

export default async function OneMetricPage({ params }: Props) {
  const { locale, country, key } = await params
  const asked = await load(locale, country, key)
  if (asked.kind !== 'found') return <Unanswered {...asked} />
  return <MetricPage view={asked.view} words={asked.words} mistake={asked.view.mistake} />
}
