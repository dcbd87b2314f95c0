import type { Metadata } from 'next'
import { cache } from 'react'
import { CorrectionsPage } from '@/components/dashboard/corrections-page'
import { currentDatabase } from '@/lib/audit/with-session'
import { readCorrections } from '@/lib/figures/corrections/corrections-data'
import type { CountryParams } from '@/lib/i18n/address'
import { toCorrectionsView } from '@/lib/views/corrections-view'
import { loadCountryPage, metadataOf, PageError } from '../../load-page'

export const dynamic = 'force-static'
export const revalidate = false

export function generateStaticParams() {
  return []
}

type Props = { params: Promise<CountryParams> }

/** How many of each kind the page lists. */
const most = 100

const load = cache((locale: string, country: string) =>
  loadCountryPage(
    { locale, country },
    (code, language) => readCorrections(currentDatabase(), code, language, most),
    ({ country, ...corrections }, words) => ({
      country,
      view: toCorrectionsView(corrections, country.code, words),
    }),
  ),
)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, country } = await params
  return metadataOf(await load(locale, country), ({ country: { name } }, { t }) =>
    t('corrections.page', { country: name }),
  )
}

export default async function AllCorrectionsPage({ params }: Props) {
  const { locale, country } = await params
  const asked = await load(locale, country)
  if (asked.kind !== 'found') return <PageError {...asked} />
  return <CorrectionsPage words={asked.words} {...asked.view} most={most} />
}
