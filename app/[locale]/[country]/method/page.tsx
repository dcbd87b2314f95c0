import type { Metadata } from 'next'
import { cache } from 'react'
import { MethodPage } from '@/components/method/method-page'
import type { CountryParams } from '@/lib/i18n/address'
import { PageError } from '../../load-page'
import { BetterSourceLink } from '../better-source-link'
import { loadMethod, methodMetadata } from './method-of'

export const dynamic = 'force-static'
export const revalidate = false

export function generateStaticParams() {
  return []
}

type Props = { params: Promise<CountryParams> }

const load = cache((locale: string, country: string) => loadMethod({ locale, country }))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, country } = await params
  return methodMetadata(await load(locale, country))
}

export default async function CountryMethodPage({ params }: Props) {
  const { locale, country } = await params
  const asked = await load(locale, country)
  if (asked.kind !== 'found') return <PageError {...asked} />
  const { view, words } = asked
  return (
    <MethodPage
      view={view}
      query=""
      misread={[]}
      better={<BetterSourceLink about={{ country: view.country.code }} words={words} />}
      words={words}
    />
  )
}
