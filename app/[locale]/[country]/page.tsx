import type { Metadata } from 'next'
import { cache } from 'react'
import { Hatch } from '@/components/charts/hatch'
import { Downloads } from '@/components/dashboard/downloads'
import { HeadlineTiles } from '@/components/dashboard/headline-tiles'
import { MetricBlock } from '@/components/dashboard/metric-block'
import { SummaryLine } from '@/components/dashboard/summary-line'
import { LatestReports } from '@/components/report/latest-reports'
import { PageFrame } from '@/components/shell/page-frame'
import { WhyPanel } from '@/components/shell/why-panel'
import { toHeadline } from '@/lib/charts/headline'
import { toMetricFigures } from '@/lib/charts/metric-figure'
import { readCountry } from '@/lib/curves/data'
import { currentDatabase } from '@/lib/db/current'
import { readAtOneVersion } from '@/lib/db/version'
import type { CountryParams } from '@/lib/i18n/address'
import { readReports } from '@/lib/reports/data'
import { askOfCountry, metadataOf, Unanswered } from '../asked'

export const dynamic = 'force-static'
export const revalidate = false

export function generateStaticParams() {
  return []
}

type Props = { params: Promise<CountryParams> }

const load = cache((locale: string, country: string) =>
  askOfCountry(
    { locale, country },
    async (code, language) => {
      const database = currentDatabase()
      const [read, list] = await readAtOneVersion(database, () =>
        Promise.all([readCountry(database, code, language), readReports(database, code, language)]),
      )
      return read === null || list === null ? null : { country: read, list }
    },
    ({ country, list }, words) => ({
      country,
      list,
      headlines: country.metrics.map((metric) => toHeadline(metric, words)),
      figures: toMetricFigures(country.metrics, country, words),
    }),
  ),
)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, country } = await params
  return metadataOf(await load(locale, country), ({ country: { name } }, { t }) =>
    t('country.title', { country: name }),
  )
}

export default async function CountryPage({ params }: Props) {
  const { locale, country: code } = await params
  const asked = await load(locale, code)
  if (asked.kind !== 'found') return <Unanswered {...asked} />
  const { words, view } = asked
  const { country, list, headlines, figures } = view
  const { t } = words
  return (
    <PageFrame
      words={words}
      country={country.code}
      here="overview"
      trail={[{ name: t('shell.countries'), href: `/${words.locale}` }, { name: country.name }]}
    >
      <Hatch />
      <h1 className="text-3xl font-semibold tracking-tight">
        {t('country.title', { country: country.name })}
      </h1>
      <SummaryLine words={words} summary={country.summary} />
      <div className="mt-8">
        <HeadlineTiles headlines={headlines} shown={country} words={words} labels="pages" />
      </div>
      <p className="mt-8 text-sm text-muted">
        {figures.length > 0 ? t('chart.read') : t('country.noFigures', { country: country.name })}
      </p>
      {figures.map((figure) => (
        <MetricBlock key={figure.key} figure={figure} words={words} />
      ))}
      <LatestReports words={words} list={list} />
      <Downloads words={words} country={country} />
      <WhyPanel close={t('why.close')} open={t('why.open')} />
    </PageFrame>
  )
}
