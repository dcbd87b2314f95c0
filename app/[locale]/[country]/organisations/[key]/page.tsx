import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { OrganisationFacts } from '@/components/organisation/organisation-facts'
import { OrganisationReports } from '@/components/organisation/organisation-reports'
import { WorkTable } from '@/components/organisation/work-table'
import { PageFrame } from '@/components/shell/page-frame'
import { PartyMark } from '@/components/ui/party-mark'
import { currentDatabase } from '@/lib/audit/with-session'
import { organisationNow } from '@/lib/claims/counted-together'
import { readOrganisation } from '@/lib/figures/organisation/organisation-data'
import { type CountryParams, decodedPart } from '@/lib/i18n/address'
import { addressOfFilter, everything } from '@/lib/reports/filter'
import { breadcrumbs } from '@/lib/views/breadcrumbs'
import { toWorkRows } from '@/lib/views/organisation-work'
import { loadCountryPage, metadataOf, PageError } from '../../../load-page'

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
      return key === null ? null : readOrganisation(currentDatabase(), code, key, language)
    },
    (organisation, words) => ({
      organisation,
      work: toWorkRows(organisation, words),
    }),
    { page: 'organisations', key: encodedKey },
  ),
)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, country, key } = await params
  return metadataOf(await load(locale, country, key), ({ organisation }, { t }) =>
    t('organisation.title', { name: organisation.name, country: organisation.country.name }),
  )
}

export default async function OrganisationPage({ params }: Props) {
  const { locale, country: code, key } = await params
  const asked = await load(locale, code, key)
  if (asked.kind === 'missing') {
    const now = await organisationNow(currentDatabase(), decodedPart(key) ?? '')
    if (now !== null) redirect(`/${locale}/${code}/organisations/${encodeURIComponent(now)}`)
  }
  if (asked.kind !== 'found') return <PageError {...asked} />
  const { words, view } = asked
  const { organisation, work } = view
  const { t } = words
  const { country, said, published } = organisation
  const home = `/${words.locale}/${country.code.toLowerCase()}`
  const operator = encodeURIComponent(organisation.key)
  return (
    <PageFrame
      words={words}
      country={country.code}
      extract={organisation.operator ? { of: { operator: organisation.key } } : {}}
      trail={breadcrumbs(country, words, { name: t('organisation.all'), href: `${home}/organisations` })}
    >
      <h1 className="text-3xl font-semibold tracking-tight">
        <bdi>{organisation.name}</bdi>
        {organisation.party && <PartyMark text={t('organisation.party')} />}
      </h1>
      <div className="mt-6">
        <OrganisationFacts words={words} organisation={organisation} />
      </div>
      {organisation.operator && (
        <section id="work" className="chapter">
          <h2 className="mb-4 text-xl font-semibold">{t('organisation.work', { country: country.name })}</h2>
          {work.length === 0 ? (
            <p>{t('organisation.noFigures', { country: country.name })}</p>
          ) : (
            <WorkTable
              words={words}
              caption={t('organisation.work', { country: country.name })}
              rows={work}
            />
          )}
          <p className="mt-4 flex flex-wrap gap-x-6 gap-y-1">
            <a href={`${home}/reports${addressOfFilter({ ...everything, operator: organisation.key })}`}>
              {t('organisation.reportsOnWork')}
            </a>
            <a
              href={`/api/v1/summary.csv?country=${country.code}&by=place&operator=${operator}&bom=1`}
              className="print:hidden"
            >
              {t('organisation.csv')}
            </a>
          </p>
        </section>
      )}
      <OrganisationReports
        id="said"
        title={t(said.more ? 'organisation.saidMore' : 'organisation.said', { count: said.total })}
        words={words}
        found={said}
        filter={{ speaker: organisation.key }}
      />
      <OrganisationReports
        id="published"
        title={t(published.more ? 'organisation.publishedMore' : 'organisation.published', {
          count: published.total,
        })}
        words={words}
        found={published}
        filter={{ publisher: organisation.key }}
      />
    </PageFrame>
  )
}
