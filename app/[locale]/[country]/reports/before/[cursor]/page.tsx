import type { Metadata } from 'next'
import { cache } from 'react'
import { AllReports } from '@/components/report/all-reports'
import { currentDatabase } from '@/lib/audit/with-session'
import type { CountryParams } from '@/lib/i18n/address'
import { readReportsAndChoices } from '@/lib/reports/choices'
import { parseCursor } from '@/lib/reports/cursor'
import { loadCountryPage, metadataOf, PageError } from '../../../../load-page'

export const dynamic = 'force-static'
export const revalidate = false

export function generateStaticParams() {
  return []
}

/** Where /reports?before=CURSOR is answered, for cursors that stand on a report of the list. */
type Props = { params: Promise<CountryParams & { cursor: string }> }

const load = cache((locale: string, country: string, cursor: string) =>
  loadCountryPage(
    { locale, country },
    async (code, language) => {
      const before = parseCursor(cursor)
      return before === null ? null : readReportsAndChoices(currentDatabase(), code, language, before)
    },
    (view) => view,
  ),
)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, country, cursor } = await params
  return metadataOf(await load(locale, country, cursor), ({ list }, { t }) =>
    t('reports.title', { country: list.country.name }),
  )
}

export default async function OlderReportsPage({ params }: Props) {
  const { locale, country, cursor } = await params
  const asked = await load(locale, country, cursor)
  if (asked.kind !== 'found') return <PageError {...asked} />
  return <AllReports words={asked.words} {...asked.view} older />
}
