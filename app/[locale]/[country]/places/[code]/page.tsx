import type { Metadata } from 'next'
import { cache } from 'react'
import { allFigures } from '@/lib/figures/figure-filter'
import { loadPlacePage, PlacePageContent, type PlaceParams, placeMetadata } from '../place'

export const dynamic = 'force-static'
export const revalidate = false

export function generateStaticParams() {
  return []
}

type Props = { params: Promise<PlaceParams> }

const load = cache((locale: string, country: string, code: string) =>
  loadPlacePage({ locale, country, code }, { filter: allFigures, metric: '', sort: '' }),
)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, country, code } = await params
  return placeMetadata(await load(locale, country, code))
}

export default async function OnePlacePage({ params }: Props) {
  const { locale, country, code } = await params
  const asked = await load(locale, country, code)
  return <PlacePageContent asked={asked} params={{ locale, country, code }} filter={allFigures} />
}
