import type { Metadata } from 'next'
import { OrganisationsPage } from '@/components/organisation/organisations-page'
import { currentDatabase } from '@/lib/audit/with-session'
import type { CountryParams } from '@/lib/i18n/address'
import { readOrganisations } from '@/lib/figures/organisation/organisation-data'
import { askOfCountry, metadataOf, Unanswered } from '../../../load-page'
import { loadOnce } from '../cached-loader'
import { type TypedParameters, typedName } from '../search-term'

export const dynamic = 'force-dynamic'

/** Where /organisations is answered when its address asks for a name. */
type Props = { params: Promise<CountryParams>; searchParams: Promise<TypedParameters> }

const load = loadOnce(async (params: CountryParams, given: TypedParameters) => {
  const typed = typedName(given)
  const asked = await askOfCountry(
    params,
    (code, language) => readOrganisations(currentDatabase(), code, language, typed),
    (list) => list,
  )
  return { typed, asked }
})

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { asked } = await load(params, searchParams)
  return {
    ...metadataOf(asked, (list, { t }) => t('organisation.index', { country: list.country.name })),
    robots: { index: false },
  }
}

export default async function FoundOrganisationsPage({ params, searchParams }: Props) {
  const { typed, asked } = await load(params, searchParams)
  if (asked.kind !== 'found') return <Unanswered {...asked} />
  return <OrganisationsPage list={asked.view} typed={typed} words={asked.words} />
}
