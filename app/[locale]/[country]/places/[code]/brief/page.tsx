import type { Metadata } from 'next'
import { cache } from 'react'
import { PageError } from '../../../../load-page'
import { Brief, briefMetadata, loadPlaceBrief } from '../../../brief/brief'
import type { PlaceParams } from '../../place'

export const dynamic = 'force-static'
export const revalidate = false

export function generateStaticParams() {
  return []
}

type Props = { params: Promise<PlaceParams> }

const load = cache((locale: string, country: string, code: string) =>
  loadPlaceBrief({ locale, country, code }),
)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, country, code } = await params
  return briefMetadata(await load(locale, country, code))
}

export default async function PlaceBriefPage({ params }: Props) {
  const { locale, country, code } = await params
  const asked = await load(locale, country, code)
  return asked.kind === 'found' ? <Brief asked={asked} /> : <PageError {...asked} />
}
