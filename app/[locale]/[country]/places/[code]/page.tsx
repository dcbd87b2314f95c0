import type { Metadata } from 'next'
import { cache } from 'react'
import { allFigures } from '@/lib/figures/figure-filter'
import { askPlace, type PlaceParams, placeMetadata, ShownPlace } from '../place'

export const dynamic = 'force-static'
export const revalidate = false

export function generateStaticParams() {
  return []
}

type Props = { params: Promise<PlaceParams> }

const load = cache((locale: string, country: string, code: string) =>
  askPlace({ locale, country, code }, allFigures),
)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, country, code } = await params
  return placeMetadata(await load(locale, country, code))
}

export default async function OnePlacePage({ params }: Props) {
  const { locale, country, code } = await params
  const asked = await load(locale, country, code)
  return <ShownPlace asked={asked} params={{ locale, country, code }} filter={allFigures} />
}
