import type { Metadata } from 'next'
import { cache } from 'react'
import { CountryList } from '@/components/dashboard/country-list'
import { EmptyRecord } from '@/components/dashboard/empty-record'
import { PageFrame } from '@/components/shell/page-frame'
import { WhyPanel } from '@/components/shell/why-panel'
import { Undrawn } from '@/components/ui/undrawn'
import { currentDatabase } from '@/lib/audit/with-session'
import { toHeadline } from '@/lib/charts/headline'
import { readCountriesOnRecord } from '@/lib/figures/country/countries-data'
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
    (language) => readCountriesOnRecord(currentDatabase(), language),
    (all, words) => {
      const { view, undrawn } = drawn(
        all,
        (countries) =>
          countries.map(({ metrics, state, ...country }) => ({
            ...country,
            closed: state.closed,
            headlines: metrics.map((metric) => toHeadline(metric, words, { state, today: today() })),
          })),
        ({ name }) => name,
      )
      return { countries: view, undrawn }
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
  const { countries, undrawn } = view
  return (
    <PageFrame words={words} trail={[{ name: words.t('shell.countries') }]}>
      <Undrawn names={undrawn} text={(names) => words.t('shell.undrawn', { names })} />
      {countries.length === 0 && undrawn.length === 0 ? (
        <EmptyRecord words={words} />
      ) : (
        <CountryList words={words} countries={countries} />
      )}
      <WhyPanel close={words.t('why.close')} open={words.t('why.open')} />
    </PageFrame>
  )
}
