import type { Metadata } from 'next'
import { cache } from 'react'
import { OrganisationsPage } from '@/components/organisation/organisations-page'
import { allFigures } from '@/lib/figures/figure-filter'
import type { CountryParams } from '@/lib/i18n/address'
import { metadataOf, PageError } from '../../load-page'
import { loadOrganisations } from './list-of'

export const dynamic = 'force-static'
export const revalidate = false

export function generateStaticParams() {
  return []
}

type Props = { params: Promise<CountryParams> }

const load = cache((locale: string, country: string) =>
  loadOrganisations({ locale, country }, '', allFigures),
)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, country } = await params
  return metadataOf(await load(locale, country), ({ list }, { t }) =>
    t('organisation.index', { country: list.country.name }),
  )
}

export default async function AllOrganisationsPage({ params }: Props) {
  const { locale, country: code } = await params
  const asked = await load(locale, code)
  if (asked.kind !== 'found') return <PageError {...asked} />
  return <OrganisationsPage {...asked.view} typed="" words={asked.words} />
}
