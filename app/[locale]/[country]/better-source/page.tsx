import type { Metadata } from 'next'
import { BetterSourcePage } from '@/components/better-source/better-source-page'
import { currentDatabase } from '@/lib/audit/with-session'
import type { GivenParameters } from '@/lib/figures/figure-filter'
import type { CountryParams } from '@/lib/i18n/address'
import { readSourceChoices } from '@/lib/reader-sources/choices-data'
import { toBetterSourceView } from '@/lib/views/reader-source-view'
import { loadCountryPage, metadataOf, PageError } from '../../load-page'
import { cachedLoader } from '../filtered/cached-loader'
import { sendSource } from './actions'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<CountryParams>; searchParams: Promise<GivenParameters> }

const load = cachedLoader((params: CountryParams, given: GivenParameters) =>
  loadCountryPage(
    params,
    (code, language) =>
      readSourceChoices(
        currentDatabase(),
        code.toUpperCase(),
        { metric: lastOf(given.metric), place: lastOf(given.place) },
        language,
      ),
    toBetterSourceView,
  ),
)

const lastOf = (given: GivenParameters[string]) => [given ?? ''].flat().at(-1) ?? ''

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const asked = await load(params, searchParams)
  return { ...metadataOf(asked, (_, { t }) => t('better.title')), robots: { index: false } }
}

export default async function OneBetterSourcePage({ params, searchParams }: Props) {
  const asked = await load(params, searchParams)
  if (asked.kind !== 'found') return <PageError {...asked} />
  const { sent } = await searchParams
  return (
    <BetterSourcePage view={asked.view} isSent={sent !== undefined} send={sendSource} words={asked.words} />
  )
}
