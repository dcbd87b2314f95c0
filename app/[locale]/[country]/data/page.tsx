import type { Metadata } from 'next'
import { cache } from 'react'
import { DataPage } from '@/components/data/data-page'
import { allFigures } from '@/lib/figures/figure-filter'
import type { CountryParams } from '@/lib/i18n/address'
import { metadataOf, PageError } from '../../load-page'
import { loadDataPage } from './files-of'

export const dynamic = 'force-static'
export const revalidate = false

export function generateStaticParams() {
  return []
}

type Props = { params: Promise<CountryParams> }

const load = cache((locale: string, country: string) => loadDataPage({ locale, country }, allFigures))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, country } = await params
  return metadataOf(await load(locale, country), (view, { t }) =>
    t('data.title', { country: view.country.name }),
  )
}

export default async function AllDataPage({ params }: Props) {
  const { locale, country } = await params
  const asked = await load(locale, country)
  if (asked.kind !== 'found') return <PageError {...asked} />
  return <DataPage {...asked.view} words={asked.words} />
}
