import type { Metadata } from 'next'
import { cache } from 'react'
import { CountryOverview } from '@/components/dashboard/country-overview'
import type { CountryParams } from '@/lib/i18n/address'
import { PageError } from '../load-page'
import { BetterSourceLink } from './better-source-link'
import { aboutOverview, loadOverview, overviewMetadata, wholeOverview } from './overview'

export const dynamic = 'force-static'
export const revalidate = false

export function generateStaticParams() {
  return []
}

type Props = { params: Promise<CountryParams> }

const load = cache((locale: string, country: string) => loadOverview({ locale, country }, wholeOverview))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, country } = await params
  return overviewMetadata(await load(locale, country))
}

export default async function CountryPage({ params }: Props) {
  const { locale, country } = await params
  const asked = await load(locale, country)
  if (asked.kind !== 'found') return <PageError {...asked} />
  return (
    <CountryOverview
      words={asked.words}
      {...asked.view}
      better={<BetterSourceLink about={aboutOverview(asked.view)} words={asked.words} />}
    />
  )
}
