import type { Metadata } from 'next'
import { cache } from 'react'
import type { CountryParams } from '@/lib/i18n/address'
import { PageError } from '../../load-page'
import { Brief, briefMetadata, loadCountryBrief } from './brief'

export const dynamic = 'force-static'
export const revalidate = false

export function generateStaticParams() {
  return []
}

type Props = { params: Promise<CountryParams> }

const load = cache((locale: string, country: string) => loadCountryBrief({ locale, country }))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, country } = await params
  return briefMetadata(await load(locale, country))
}

export default async function CountryBriefPage({ params }: Props) {
  const { locale, country } = await params
  const asked = await load(locale, country)
  return asked.kind === 'found' ? <Brief asked={asked} /> : <PageError {...asked} />
}
