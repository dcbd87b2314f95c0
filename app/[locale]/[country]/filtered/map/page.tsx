import type { Metadata } from 'next'
import { MapPage } from '@/components/map/map-page'
import { type GivenParameters, parseFigureFilter } from '@/lib/figures/figure-filter'
import type { CountryParams } from '@/lib/i18n/address'
import { parseMapShow } from '@/lib/links/map-href'
import { ignoredMapParameters } from '@/lib/views/ignored-parameters'
import { filteredPageMetadata, PageError } from '../../../load-page'
import { loadMap, mapMetadata } from '../../map/map-of'
import { cachedLoader } from '../cached-loader'
import { withIgnoredParameters } from '../ignored-parameters'
import { redirectToCurrentOperator } from '../redirect-merged'

export const dynamic = 'force-dynamic'

/** Where a country's map is answered when it asks for a metric, an operator or a period. */
type Props = { params: Promise<CountryParams>; searchParams: Promise<GivenParameters> }

const load = cachedLoader(async (params: CountryParams, given: GivenParameters) => {
  const named = (name: string) => [given[name] ?? ''].flat()[0]?.trim() ?? ''
  const asked = await loadMap(params, parseFigureFilter(given), named('metric'), parseMapShow(named('show')))
  return withIgnoredParameters(asked, given, (given, words) =>
    ignoredMapParameters(given, asked.kind === 'found' ? asked.view.metrics : [], words),
  )
})

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const asked = await load(params, searchParams)
  return filteredPageMetadata(asked, mapMetadata(asked))
}

export default async function FilteredMapPage({ params, searchParams }: Props) {
  const asked = await load(params, searchParams)
  if (asked.kind !== 'found') return <PageError {...asked} />
  const { filter } = asked.view
  const kept = Object.fromEntries(filter.kept.map(({ name, value }) => [name, value]))
  await redirectToCurrentOperator(parseFigureFilter(await searchParams), filter, kept)
  return <MapPage view={asked.view} words={asked.words} />
}
