import type { Metadata } from 'next'
import { cache } from 'react'
import { AllReports } from '@/components/report/all-reports'
import { currentDatabase } from '@/lib/audit/with-session'
import type { CountryParams } from '@/lib/i18n/address'
import { readReportsAndChoices } from '@/lib/reports/choices'
import { loadCountryPage, metadataOf, PageError } from '../../load-page'

export const dynamic = 'force-static'
export const revalidate = false

export function generateStaticParams() {
  return []
}

type Props = { params: Promise<CountryParams> }

const load = cache((locale: string, country: string) =>
  loadCountryPage(
    { locale, country },
    (code, language) => readReportsAndChoices(currentDatabase(), code, language),
    (view) => view,
  ),
)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, country } = await params
  return metadataOf(await load(locale, country), ({ list }, { t }) =>
    t('reports.title', { country: list.country.name }),
  )
}

export default async function ReportsPage({ params }: Props) {
  const { locale, country } = await params
  const asked = await load(locale, country)
  if (asked.kind !== 'found') return <PageError {...asked} />
  return <AllReports words={asked.words} {...asked.view} older={false} />
}
