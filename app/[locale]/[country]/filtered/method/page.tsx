import type { Metadata } from 'next'
import { MethodPage } from '@/components/method/method-page'
import { addressOfFigures, type GivenParameters, parseFigureFilter } from '@/lib/figures/figure-filter'
import type { CountryParams } from '@/lib/i18n/address'
import { ignoredFigureParameters } from '@/lib/views/ignored-parameters'
import { PageError } from '../../../load-page'
import { BetterSourceLink } from '../../better-source-link'
import { loadMethod, methodMetadata } from '../../method/method-of'
import { cachedLoader } from '../cached-loader'

export const dynamic = 'force-dynamic'

/** Where a country's method is answered on the way between filtered pages: it tells of the whole record, and keeps their filter. */
type Props = { params: Promise<CountryParams>; searchParams: Promise<GivenParameters> }

const load = cachedLoader((params: CountryParams, _: GivenParameters) => loadMethod(params))

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  return { ...methodMetadata(await load(params, searchParams)), robots: { index: false } }
}

export default async function FilteredMethodPage({ params, searchParams }: Props) {
  const asked = await load(params, searchParams)
  if (asked.kind !== 'found') return <PageError {...asked} />
  const given = await searchParams
  return (
    <MethodPage
      view={asked.view}
      query={addressOfFigures(parseFigureFilter(given))}
      misread={ignoredFigureParameters(given, asked.words)}
      better={<BetterSourceLink about={{ country: asked.view.country.code }} words={asked.words} />}
      words={asked.words}
    />
  )
}
