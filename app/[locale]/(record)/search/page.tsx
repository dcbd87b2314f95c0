import type { Metadata } from 'next'
import { SearchPage } from '@/components/search/search-page'
import { currentDatabase } from '@/lib/audit/with-session'
import type { GivenParameters } from '@/lib/figures/figure-filter'
import { readSearch } from '@/lib/search/search-data'
import { ignoredSearchParameters } from '@/lib/views/ignored-parameters'
import { toSearchView } from '@/lib/views/search-view'
import { cachedLoader } from '../../[country]/filtered/cached-loader'
import { searchTerm } from '../../[country]/filtered/search-term'
import { loadPage, metadataOf, PageError } from '../../load-page'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<GivenParameters> }

const load = cachedLoader((params: { locale: string }, given: GivenParameters) => {
  const typed = searchTerm(given)
  const code = [given.country ?? ''].flat()[0]?.trim() ?? ''
  return loadPage(
    params.locale,
    (language) => readSearch(currentDatabase(), typed, code, language),
    (found, words) => ({
      search: toSearchView(found, typed, words),
      misread: ignoredSearchParameters(given, found.country, words),
    }),
  )
})

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const asked = await load(params, searchParams)
  return { ...metadataOf(asked, (_, { t }) => t('found.title')), robots: { index: false } }
}

export default async function FoundEverywherePage({ params, searchParams }: Props) {
  const asked = await load(params, searchParams)
  if (asked.kind !== 'found') return <PageError {...asked} />
  return <SearchPage view={asked.view.search} misread={asked.view.misread} words={asked.words} />
}
