import type { Metadata } from 'next'
import { OutletList } from '@/components/desk/inbox/outlet-list'
import { PageHead } from '@/components/desk/page/page-head'
import { KeptDocuments } from '@/components/desk/reports/kept-documents'
import { PendingCorrections } from '@/components/desk/reports/pending-corrections'
import { WithdrawForm } from '@/components/desk/reports/withdraw-form'
import { FixList } from '@/components/desk/review/fix-list'
import { ClaimCard } from '@/components/report/claim-card'
import { PublicationFacts } from '@/components/report/publication-facts'
import { ActionForm } from '@/components/ui/action-form'
import { QuotedText } from '@/components/ui/quoted-text'
import { limitedTo, mayDoIn } from '@/lib/access/rules'
import { currentDatabase, withSession } from '@/lib/audit/with-session'
import { keptAmong } from '@/lib/documents/kept/kept-files'
import { readDeskReport } from '@/lib/drafts/desk-report'
import { readFixesOfReport } from '@/lib/drafts/team/fixes'
import { decodedPart } from '@/lib/i18n/address'
import { addressPart } from '@/lib/i18n/address-part'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { readFilesOfReport } from '@/lib/imports/data'
import { requirePermission } from '@/lib/people/gate'
import { readOutletsOfReport } from '@/lib/sources/data'
import { toClaimView } from '@/lib/views/claim-view'
import { whyOfClaim } from '@/lib/views/why/claim-why'
import { MissingPage } from '../../missing-page'
import { bringBack, correct, withdraw } from './actions'

type Props = {
  params: Promise<{ locale: string; key: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  return { title: t('published.title'), robots: { index: false } }
}

export default async function Page({ params, searchParams }: Props) {
  const { person } = await requirePermission('claim.correct')
  const { locale: localeText, key: encodedKey } = await params
  const words = getI18n(parseLocale(localeText) ?? defaultLocale)
  const { t, locale, format } = words
  const key = decodedPart(encodedKey)
  const read = key === null ? null : await readDeskReport(currentDatabase(), key, locale)
  const found = read && {
    ...read,
    ofCountries: read.ofCountries.filter(({ country }) => mayDoIn(person, 'claim.correct', country.code)),
  }
  const first = found?.ofCountries[0]
  if (found === null || first === undefined) return <MissingPage words={words} what="report" up="/reports" />
  const fixes = await withSession((session) => readFixesOfReport(session, first.key, limitedTo(person)))
  const kept = await keptAmong(first.documents.map(({ sha256 }) => sha256))
  const [files, outlets] = await Promise.all([
    readFilesOfReport(currentDatabase(), first.key),
    readOutletsOfReport(currentDatabase(), first.key),
  ])
  const { withdraw: withdrawn } = await searchParams
  const address = `/${locale}/desk/reports/${addressPart(first.key)}`
  return (
    <>
      <PageHead
        up={{ href: `/${locale}/desk/reports`, name: t('published.title') }}
        title={<QuotedText language={first.titleLanguage}>{first.title}</QuotedText>}
        actions={
          <a
            className="button plain"
            href={`/${locale}/${first.country.code.toLowerCase()}/reports/${addressPart(first.key)}`}
          >
            {t('review.seeReport')}
          </a>
        }
      />
      <PublicationFacts words={words} report={first} />
      <KeptDocuments words={words} documents={first.documents.filter(({ sha256 }) => kept.has(sha256))} />
      {files.map(({ fileName, fileSize, fileHash }) => (
        <p key={fileHash} className="mt-3 text-sm text-muted wrap-anywhere">
          {t('imports.source', { name: fileName, size: format.bytes(fileSize), digest: fileHash })}
        </p>
      ))}
      <FixList words={words} fixes={fixes} />
      <OutletList words={words} outlets={outlets} />
      <PendingCorrections words={words} pending={found.pending} />
      {found.ofCountries.map((report) => {
        const { code, name } = report.country
        const standing = report.claims.filter(({ ended }) => ended === '')
        const hidden = { locale, report: report.key, country: code }
        return (
          <section key={code} className="mt-10">
            <h2 className="mb-3 text-lg font-semibold">{t('published.figuresOf', { country: name })}</h2>
            {standing.length > 0 && (
              <div className="mb-5">
                <ActionForm
                  id={`correct-${code}`}
                  action={correct}
                  hidden={hidden}
                  fields={[]}
                  wrong={t('form.wrong')}
                  submit={t('published.correct')}
                  quiet={code !== first.country.code}
                />
                <p className="mt-1 max-w-prose text-sm text-muted">{t('published.correctWhat')}</p>
                <p className="mt-3">
                  <a
                    className="button plain small"
                    href={`/${locale}/desk/templates/new?${new URLSearchParams({ report: report.key, country: code })}`}
                  >
                    {t('templates.make')}
                  </a>
                </p>
              </div>
            )}
            {report.claims.map((claim) => (
              <ClaimCard
                key={claim.key}
                claim={toClaimView(claim, code, words)}
                why={whyOfClaim(claim, code, words)}
                home={`/${locale}/${code.toLowerCase()}`}
                words={words}
              >
                {claim.ended === 'withdrawn' ? (
                  <div className="mt-3 print:hidden">
                    <ActionForm
                      id={`return-${claim.key}`}
                      action={bringBack}
                      hidden={{ ...hidden, claim: claim.key }}
                      fields={[]}
                      wrong={t('form.wrong')}
                      submit={t('published.bringBack')}
                      quiet
                    />
                  </div>
                ) : claim.ended !== '' ? null : withdrawn === claim.key ? (
                  <WithdrawForm
                    words={words}
                    action={withdraw}
                    hidden={{ ...hidden, claim: claim.key }}
                    back={`${address}#${encodeURIComponent(claim.key)}`}
                  />
                ) : (
                  <p className="mt-3 print:hidden">
                    <a
                      className="button plain small"
                      href={`${address}?${new URLSearchParams({ withdraw: claim.key })}#${encodeURIComponent(claim.key)}`}
                    >
                      {t('published.withdraw')}
                    </a>
                  </p>
                )}
              </ClaimCard>
            ))}
          </section>
        )
      })}
    </>
  )
}
