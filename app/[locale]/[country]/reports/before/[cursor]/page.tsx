import type { Metadata } from 'next'
import { cache } from 'react'
import { ReportPage } from '@/components/report/report-page'
import { currentDatabase } from '@/lib/db/current'
import type { CountryParams } from '@/lib/i18n/address'
import { parseCursor } from '@/lib/reports/cursor'
import { readReports } from '@/lib/reports/data'
import { askOfCountry, metadataOf, Unanswered } from '../../../../asked'

export const dynamic = 'force-static'
export const revalidate = false

export function generateStaticParams() {
  return []
}

/** Where /reports?before=CURSOR is answered, for cursors that stand on a report of the list. */
type Props = { params: Promise<CountryParams & { cursor: string }> }

const load = cache((locale: string, country: string, cursor: string) =>
  askOfCountry(
    { locale, country },
    async (code, language) => {
      const before = parseCursor(cursor)
      return before === null ? null : readReports(currentDatabase(), code, language, before)
    },
    (list) => list,
  ),
)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, country, cursor } = await params
  return metadataOf(await load(locale, country, cursor), (list, { t }) =>
    t('reports.title', { country: list.country.name }),
  )
}

export default async function OlderReportsPage({ params }: Props) {
  const { locale, country, cursor } = await params
  const asked = await load(locale, country, cursor)
  if (asked.kind !== 'found') return <Unanswered {...asked} />
  return <ReportPage words={asked.words} list={asked.view} older />
}
