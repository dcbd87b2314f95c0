import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { type CountryParams, parseCountryParams } from '@/lib/i18n/address'
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
  // What is no address of a country, such as that of a file, is said to be missing without a word of what is on record.
  if (parseCountryParams({ locale, country }) === null) notFound()
  return metadataOf(await load(locale, country), (_, { t }) => t('notFound.title'))
}

export default async function NoSuchPage({ params }: Props) {
  const { locale, country } = await params
  if (parseCountryParams({ locale, country }) === null) notFound()
  const asked = await load(locale, country)
  return asked.kind === 'found' ? null : <PageError {...asked} />
}
