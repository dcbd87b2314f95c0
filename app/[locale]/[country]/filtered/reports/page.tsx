import type { Metadata } from 'next'
import { FoundReportList } from '@/components/report/found-reports'
import { currentDatabase } from '@/lib/audit/with-session'
import type { CountryParams } from '@/lib/i18n/address'
import { countryHref } from '@/lib/links/page-href'
import { readReportChoices } from '@/lib/reports/choices'
import { type Given, parseReportFilter } from '@/lib/reports/filter'
import { findReports } from '@/lib/reports/search'
import { ignoredReportParameters } from '@/lib/views/ignored-parameters'
import { loadCountryPage, metadataOf, PageError } from '../../../load-page'
import { cachedLoader } from '../cached-loader'
import { redirectToCurrentOrganisations } from '../redirect-merged'

export const dynamic = 'force-dynamic'

/** Where /reports is answered when its address asks for some reports, or for another order. */
type Props = { params: Promise<CountryParams>; searchParams: Promise<Given> }

const load = cachedLoader(async (params: CountryParams, given: Given) => {
  const { filter, after } = parseReportFilter(given)
  const asked = await loadCountryPage(
    params,
    async (code, language) => {
      const database = currentDatabase()
      const found = await findReports(database, code, language, filter, after)
      return found === null
        ? null
        : { found, choices: await readReportChoices(database, code, language, filter) }
    },
    (view) => view,
  )
  return { filter, after, asked }
})

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { asked } = await load(params, searchParams)
  return {
    ...metadataOf(asked, ({ found }, { t }) => t('search.title', { country: found.country.name })),
    robots: { index: false },
  }
}

export default async function FoundReportsPage({ params, searchParams }: Props) {
  const { filter, after, asked } = await load(params, searchParams)
  if (asked.kind !== 'found') return <PageError {...asked} />
  const { found, choices } = asked.view
  const address = countryHref(asked.words.locale, found.country.code, 'reports')
  const nobody = await redirectToCurrentOrganisations(address, filter)
  return (
    <FoundReportList
      words={asked.words}
      found={found}
      filter={filter}
      choices={choices}
      misread={ignoredReportParameters(await searchParams, asked.words)}
      nobody={nobody}
      further={after !== null}
    />
  )
}
