import type { Metadata } from 'next'
import { cache } from 'react'
import type { CountryParams } from '@/lib/i18n/address'
import { loadCountryPage, metadataOf, PageError } from '../../load-page'

export const dynamic = 'force-static'
export const revalidate = false

export function generateStaticParams() {
  return []
}

/** An address below a country that no page answers: it offers the country. */
type Props = { params: Promise<CountryParams> }

const load = cache((locale: string, country: string) =>
  loadCountryPage(
    { locale, country },
    async () => null,
    () => null,
  ),
)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, country } = await params
  return metadataOf(await load(locale, country), (_, { t }) => t('notFound.title'))
}

export default async function NoSuchPage({ params }: Props) {
  const { locale, country } = await params
  const asked = await load(locale, country)
  return asked.kind === 'found' ? null : <PageError {...asked} />
}
