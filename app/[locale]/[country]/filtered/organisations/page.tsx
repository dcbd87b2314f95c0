import type { Metadata } from 'next'
import { OrganisationsPage } from '@/components/organisation/organisations-page'
import { type GivenParameters, parseFigureFilter } from '@/lib/figures/figure-filter'
import type { CountryParams } from '@/lib/i18n/address'
import { ignoredOrganisationParameters } from '@/lib/views/ignored-parameters'
import { filteredPageMetadata, metadataOf, PageError } from '../../../load-page'
import { loadOrganisations } from '../../organisations/list-of'
import { cachedLoader } from '../cached-loader'
import { withIgnoredParameters } from '../ignored-parameters'
import { redirectToCurrentOperator } from '../redirect-merged'
import { searchTerm } from '../search-term'

export const dynamic = 'force-dynamic'

/** Where /organisations is answered when its address asks for a name, an operator or a period. */
type Props = { params: Promise<CountryParams>; searchParams: Promise<GivenParameters> }

const load = cachedLoader(async (params: CountryParams, given: GivenParameters) =>
  withIgnoredParameters(
    await loadOrganisations(params, searchTerm(given), parseFigureFilter(given)),
    given,
    ignoredOrganisationParameters,
  ),
)

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const asked = await load(params, searchParams)
  const metadata = metadataOf(asked, ({ list }, { t }) =>
    t('organisation.index', { country: list.country.name }),
  )
  return filteredPageMetadata(asked, metadata)
}

export default async function FoundOrganisationsPage({ params, searchParams }: Props) {
  const asked = await load(params, searchParams)
  if (asked.kind !== 'found') return <PageError {...asked} />
  const given = await searchParams
  const typed = searchTerm(given)
  await redirectToCurrentOperator(parseFigureFilter(given), asked.view.filter, { q: typed })
  return <OrganisationsPage {...asked.view} typed={typed} words={asked.words} />
}
