import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { DayPage } from '@/components/day/day-page'
import { currentDatabase } from '@/lib/audit/with-session'
import { readReportsOfDay } from '@/lib/figures/day/day-data'
import { type CountryParams, decodedPart } from '@/lib/i18n/address'
import { toDayView } from '@/lib/views/day-view'
import { loadCountryPage, metadataOf, PageError } from '../../../../../load-page'

export const dynamic = 'force-dynamic'

type DayParams = CountryParams & { metric: string; place: string; day: string }
type Props = { params: Promise<DayParams> }

const load = cache((locale: string, country: string, ...parts: string[]) =>
  loadCountryPage(
    { locale, country },
    async (code, language) => {
      const [metric, place, day] = parts.map((part) => decodedPart(part))
      if (!metric || !place || !day) return null
      return readReportsOfDay(currentDatabase(), { country: code, metric, place, day }, language)
    },
    toDayView,
  ),
)

const ask = ({ locale, country, metric, place, day }: DayParams) => load(locale, country, metric, place, day)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { ...metadataOf(await ask(await params), ({ title }) => title), robots: { index: false } }
}

/** The report that made a step of a running total; which of them, where there are several. */
export default async function OneDayPage({ params }: Props) {
  const asked = await ask(await params)
  if (asked.kind !== 'found') return <PageError {...asked} />
  if (asked.view.only !== null) redirect(asked.view.only)
  return <DayPage view={asked.view} words={asked.words} />
}
