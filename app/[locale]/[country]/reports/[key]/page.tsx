import type { Metadata } from 'next'
import { cache } from 'react'
import { Citation } from '@/components/report/citation'
import { PublicationFacts } from '@/components/report/publication-facts'
import { type ReportFigure, ReportFigures } from '@/components/report/report-figures'
import { StoredCells } from '@/components/report/stored-cells'
import { PageFrame } from '@/components/shell/page-frame'
import { MistakeLink } from '@/components/ui/mistake-link'
import { QuotedText } from '@/components/ui/quoted-text'
import { Undrawn } from '@/components/ui/undrawn'
import { currentDatabase } from '@/lib/audit/with-session'
import { type CountryParams, decodedPart } from '@/lib/i18n/address'
import { withCommas } from '@/lib/i18n/joined'
import type { I18n } from '@/lib/i18n/words'
import { countryHref } from '@/lib/links/page-href'
import { readReport } from '@/lib/reports/data'
import { breadcrumbs } from '@/lib/views/breadcrumbs'
import { toCitation } from '@/lib/views/citation'
import { toClaimView } from '@/lib/views/claim-view'
import { toRepeatLinks } from '@/lib/views/repeat-links'
import { sharePicture } from '@/lib/views/share-view'
import { toStoredCells } from '@/lib/views/stored-claim'
import { whyOfClaim } from '@/lib/views/why/claim-why'
import { markedName } from '@/lib/wording/marked-name'
import { drawn, loadCountryPage, metadataOf, mistakesOn, PageError, siteAddress } from '../../../load-page'

export const dynamic = 'force-static'
export const revalidate = false

export function generateStaticParams() {
  return []
}

type Props = { params: Promise<CountryParams & { key: string }> }

const load = cache((locale: string, country: string, encodedKey: string) =>
  loadCountryPage(
    { locale, country },
    async (code, language) => {
      const key = decodedPart(encodedKey)
      return key === null ? null : readReport(currentDatabase(), code, key, language)
    },
    (report, words) => {
      const { code } = report.country
      const { view: shown, undrawn } = drawn(
        report.claims,
        (claims) =>
          claims.map((claim) => {
            const view = toClaimView(claim, code, words)
            const outlets = toRepeatLinks(report.outlets.of.get(claim.key) ?? [], code, words)
            return {
              claim: { ...view, links: [...view.links, ...outlets] },
              why: whyOfClaim(claim, code, words),
              cells: toStoredCells(claim),
            }
          }),
        ({ key }) => key,
      )
      return {
        report,
        undrawn,
        citation: toCitation(report, words, siteAddress()),
        mistake: mistakesOn(countryHref(words.locale, code, 'reports', report.key)),
        standing: shown.filter(({ claim }) => !claim.ended),
        earlier: shown.filter(({ claim }) => claim.ended),
        moreOutlets: report.outlets.more,
      }
    },
    { page: 'reports', key: encodedKey },
  ),
)

function reportShared(
  {
    report,
  }: {
    report: {
      title: string
      published: string
      country: { code: string }
      publisher: { name: string; party: boolean }
      claims: unknown[]
    }
  },
  words: I18n,
) {
  return {
    description: words.t('share.report', {
      publisher: markedName(report.publisher, words),
      day: words.format.day(report.published),
      figures: report.claims.length,
    }),
    picture: sharePicture(words.locale, report.country.code),
  }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, country, key } = await params
  return metadataOf(await load(locale, country, key), ({ report }) => report.title, reportShared)
}

export default async function OneReportPage({ params }: Props) {
  const { locale, country: code, key } = await params
  const asked = await load(locale, code, key)
  if (asked.kind !== 'found') return <PageError {...asked} />
  const { words, view } = asked
  const { report, citation, standing, earlier, mistake, undrawn } = view
  const { t } = words
  const { country } = report
  const home = `/${words.locale}/${country.code.toLowerCase()}`
  const figure = ({ claim, why, cells }: (typeof standing)[number]): ReportFigure => ({
    claim,
    why,
    more: (
      <>
        <StoredCells summary={t('report.stored')} cells={cells} />
        <MistakeLink
          href={mistake(`${claim.key}: ${withCommas([claim.what, claim.where, claim.printed], words)}`)}
          text={t('share.mistake')}
        />
      </>
    ),
  })
  return (
    <PageFrame
      words={words}
      country={country.code}
      extract={{ of: { report: report.key } }}
      trail={breadcrumbs(country, words, { name: t('shell.reports'), href: `${home}/reports` })}
    >
      <h1 className="text-3xl font-semibold tracking-tight">
        <QuotedText language={report.titleLanguage}>{report.title}</QuotedText>
      </h1>
      <div className="mt-6">
        <PublicationFacts words={words} report={report} />
      </div>
      <h2 className="mt-10 mb-3 text-xl font-semibold">{t('report.figures', { count: standing.length })}</h2>
      <Undrawn names={undrawn} words={{ t }} />
      {standing.length === 0 && undrawn.length === 0 && (
        <p>{t('report.noFigures', { country: country.name })}</p>
      )}
      {standing.length > 0 && (
        <ReportFigures
          figures={standing.map(figure)}
          caption={t('report.figures', { count: standing.length })}
          home={home}
          words={words}
        />
      )}
      {view.moreOutlets && <p className="mt-4 text-sm text-muted">{t('report.outletsMore')}</p>}
      {earlier.length > 0 && (
        <section id="earlier" className="mt-10">
          <h2 className="mb-1 text-xl font-semibold">{t('report.earlier')}</h2>
          <p className="mb-3 text-muted">{t('report.earlierWhat')}</p>
          <ReportFigures
            figures={earlier.map(figure)}
            caption={t('report.earlier')}
            home={home}
            words={words}
          />
        </section>
      )}
      <Citation words={words} citation={citation} />
      <MistakeLink href={mistake(report.title)} text={t('share.mistake')} />
    </PageFrame>
  )
}
