import type { Metadata } from 'next'
import { cache } from 'react'
import { ClaimCard } from '@/components/report/claim-card'
import { PublicationFacts } from '@/components/report/publication-facts'
import { PageFrame } from '@/components/shell/page-frame'
import { toClaimView } from '@/lib/charts/claim-view'
import { whyOfClaim } from '@/lib/charts/claim-why'
import { currentDatabase } from '@/lib/db/current'
import { type CountryParams, decodedPart } from '@/lib/i18n/address'
import { readReport } from '@/lib/reports/data'
import { askOfCountry, metadataOf, Unanswered } from '../../../asked'

export const dynamic = 'force-static'
export const revalidate = false

export function generateStaticParams() {
  return []
}

type Props = { params: Promise<CountryParams & { key: string }> }

const load = cache((locale: string, country: string, encodedKey: string) =>
  askOfCountry(
    { locale, country },
    async (code, language) => {
      const key = decodedPart(encodedKey)
      return key === null ? null : readReport(currentDatabase(), code, key, language)
    },
    (report, words) => ({
      report,
      claims: report.claims.map((claim) => ({
        claim: toClaimView(claim, report.country.code, words),
        why: whyOfClaim(claim, report.country.code, words),
      })),
    }),
  ),
)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, country, key } = await params
  return metadataOf(await load(locale, country, key), ({ report }) => report.title)
}

export default async function OneReportPage({ params }: Props) {
  const { locale, country: code, key } = await params
  const asked = await load(locale, code, key)
  if (asked.kind !== 'found') return <Unanswered {...asked} />
  const { words, view } = asked
  const { report, claims } = view
  const { t } = words
  const { country } = report
  const home = `/${words.locale}/${country.code.toLowerCase()}`
  return (
    <PageFrame
      words={words}
      trail={[
        { name: t('shell.countries'), href: `/${words.locale}` },
        { name: country.name, href: home },
        { name: t('shell.reports'), href: `${home}/reports` },
      ]}
    >
      <h1 className="text-3xl font-semibold tracking-tight" dir="auto">
        {report.title}
      </h1>
      <div className="mt-6">
        <PublicationFacts words={words} report={report} />
      </div>
      <h2 className="mt-10 mb-3 text-xl font-semibold">{t('report.figures', { count: claims.length })}</h2>
      {claims.length === 0 && <p>{t('report.noFigures', { country: country.name })}</p>}
      {claims.map(({ claim, why }) => (
        <ClaimCard key={claim.key} claim={claim} why={why} words={words} />
      ))}
    </PageFrame>
  )
}
