import type { Metadata } from 'next'
import { cache } from 'react'
import { CountryList } from '@/components/dashboard/country-list'
import { EmptyRecord } from '@/components/dashboard/empty-record'
import { PageFrame } from '@/components/shell/page-frame'
import { WhyPanel } from '@/components/shell/why-panel'
import { Undrawn } from '@/components/ui/undrawn'
import { currentDatabase } from '@/lib/audit/with-session'
import { readCountriesOnRecord } from '@/lib/figures/country/countries-data'
import { readOutlines } from '@/lib/figures/map/boundaries-data'
import { toCountriesMap, toListedCountries } from '@/lib/views/countries-view'
import { drawn, loadPage, metadataOf, PageError, today } from '../load-page'

export const dynamic = 'force-static'
export const revalidate = false

export function generateStaticParams() {
  return []
}

type Props = { params: Promise<{ locale: string }> }

const load = cache((locale: string) =>
  loadPage(
    locale,
    async (language) => ({
      all: await readCountriesOnRecord(currentDatabase(), language),
      outlines: await readOutlines(),
    }),
    ({ all, outlines }, words) => {
      const { view: countries, undrawn } = drawn(
        all,
        (countries) => toListedCountries(countries, words, today()),
        ({ name }) => name,
      )
      return { countries, undrawn, map: toCountriesMap(countries, outlines) }
    },
  ),
)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return metadataOf(await load((await params).locale), (_, { t }) => t('countries.title'))
}

export default async function CountriesPage({ params }: Props) {
  const asked = await load((await params).locale)
  if (asked.kind !== 'found') return <PageError {...asked} />
  const { words, view } = asked
  const { countries, undrawn, map } = view
  return (
    <PageFrame words={words} trail={[{ name: words.t('shell.countries') }]}>
      <Undrawn names={undrawn} words={words} />
      {countries.length === 0 && undrawn.length === 0 ? (
        <EmptyRecord words={words} />
      ) : (
        <CountryList words={words} countries={countries} map={map} />
      )}
      <WhyPanel close={words.t('why.close')} open={words.t('why.open')} />
    </PageFrame>
  )
}
