import type { Metadata } from 'next'
import { cache } from 'react'
import { ComparePage } from '@/components/compare/compare-page'
import { allFigures } from '@/lib/figures/figure-filter'
import type { CountryParams } from '@/lib/i18n/address'
import { PageError } from '../../load-page'
import { comparisonMetadata, loadComparison } from './comparison'

export const dynamic = 'force-static'
export const revalidate = false

export function generateStaticParams() {
  return []
}

type Props = { params: Promise<CountryParams> }

const load = cache((locale: string, country: string) =>
  loadComparison({ locale, country }, { metric: '', places: [], operators: [], filter: allFigures }),
)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, country } = await params
  return comparisonMetadata(await load(locale, country))
}

export default async function CountryComparisonPage({ params }: Props) {
  const { locale, country } = await params
  const asked = await load(locale, country)
  if (asked.kind !== 'found') return <PageError {...asked} />
  return <ComparePage view={asked.view} words={asked.words} />
}
