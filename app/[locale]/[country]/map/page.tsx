import type { Metadata } from 'next'
import { cache } from 'react'
import { MapPage } from '@/components/map/map-page'
import { allFigures } from '@/lib/figures/figure-filter'
import type { CountryParams } from '@/lib/i18n/address'
import { PageError } from '../../load-page'
import { loadMap, mapMetadata } from './map-of'

export const dynamic = 'force-static'
export const revalidate = false

export function generateStaticParams() {
  return []
}

type Props = { params: Promise<CountryParams> }

const load = cache((locale: string, country: string) => loadMap({ locale, country }, allFigures, ''))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, country } = await params
  return mapMetadata(await load(locale, country))
}

export default async function CountryMapPage({ params }: Props) {
  const { locale, country } = await params
  const asked = await load(locale, country)
  if (asked.kind !== 'found') return <PageError {...asked} />
  return <MapPage view={asked.view} words={asked.words} />
}
