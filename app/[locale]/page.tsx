import type { Metadata } from 'next'
import { cache } from 'react'
import { CountryList } from '@/components/dashboard/country-list'
import { EmptyRecord } from '@/components/dashboard/empty-record'
import { PageFrame } from '@/components/shell/page-frame'
import { WhyPanel } from '@/components/shell/why-panel'
import { toHeadline } from '@/lib/charts/headline'
import { readCountries } from '@/lib/curves/data'
import { currentDatabase } from '@/lib/db/current'
import { ask, metadataOf, today, Unanswered } from './asked'

export const dynamic = 'force-static'
export const revalidate = false

export function generateStaticParams() {
  return []
}

type Props = { params: Promise<{ locale: string }> }

const load = cache((locale: string) =>
  ask(
    locale,
    (language) => readCountries(currentDatabase(), language),
    (countries, words) =>
      countries.map(({ metrics, state, ...country }) => ({
        ...country,
        closed: state.closed,
        headlines: metrics.map((metric) => toHeadline(metric, words, { state, today: today() })),
      })),
  ),
)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return metadataOf(await load((await params).locale), (_, { t }) => t('countries.title'))
}

export default async function CountriesPage({ params }: Props) {
  const asked = await load((await params).locale)
  if (asked.kind !== 'found') return <Unanswered {...asked} />
  const { words, view: countries } = asked
  return (
    <PageFrame words={words} trail={[{ name: words.t('shell.countries') }]}>
      {countries.length === 0 ? (
        <EmptyRecord words={words} />
      ) : (
        <CountryList words={words} countries={countries} />
      )}
      <WhyPanel close={words.t('why.close')} open={words.t('why.open')} />
    </PageFrame>
  )
}
