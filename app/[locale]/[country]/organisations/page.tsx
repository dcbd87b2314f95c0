import type { Metadata } from 'next'
import { cache } from 'react'
import { OrganisationTable } from '@/components/organisation/organisation-table'
import { PageFrame } from '@/components/shell/page-frame'
import { currentDatabase } from '@/lib/db/current'
import type { CountryParams } from '@/lib/i18n/address'
import { readOrganisations } from '@/lib/organisations/data'
import { askOfCountry, metadataOf, Unanswered } from '../../asked'

export const dynamic = 'force-static'
export const revalidate = false

export function generateStaticParams() {
  return []
}

type Props = { params: Promise<CountryParams> }

const load = cache((locale: string, country: string) =>
  askOfCountry(
    { locale, country },
    (code, language) => readOrganisations(currentDatabase(), code, language),
    (list) => list,
  ),
)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, country } = await params
  return metadataOf(await load(locale, country), (list, { t }) =>
    t('organisation.index', { country: list.country.name }),
  )
}

export default async function OrganisationsPage({ params }: Props) {
  const { locale, country: code } = await params
  const asked = await load(locale, code)
  if (asked.kind !== 'found') return <Unanswered {...asked} />
  const { words, view: list } = asked
  const { t } = words
  const { country } = list
  return (
    <PageFrame
      words={words}
      country={country.code}
      trail={[
        { name: t('shell.countries'), href: `/${words.locale}` },
        { name: country.name, href: `/${words.locale}/${country.code.toLowerCase()}` },
        { name: t('organisation.all') },
      ]}
    >
      <h1 className="text-3xl font-semibold tracking-tight">
        {t('organisation.index', { country: country.name })}
      </h1>
      <p className="mt-2 mb-6 max-w-2xl text-muted">{t('organisation.lead')}</p>
      <OrganisationTable words={words} list={list} />
    </PageFrame>
  )
}
