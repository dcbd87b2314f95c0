import type { Metadata } from 'next'
import { cache, type ReactNode } from 'react'
import { Attribution } from '@/components/data/attribution'
import { ColumnTable } from '@/components/data/column-table'
import { FileTable } from '@/components/data/file-table'
import { MetricTable } from '@/components/data/metric-table'
import { Reconciling } from '@/components/data/reconciling'
import { PageFrame } from '@/components/shell/page-frame'
import { currentDatabase } from '@/lib/audit/with-session'
import { currentEnv } from '@/lib/config/env'
import { CLAIM_COLUMN_TEXTS, SUMMARY_COLUMN_TEXTS } from '@/lib/downloads/column-texts'
import { readCountryFiles } from '@/lib/downloads/data'
import { CLAIM_COLUMNS } from '@/lib/exchange/claims-format'
import { SUMMARY_COLUMNS } from '@/lib/figures/summary-format'
import type { CountryParams } from '@/lib/i18n/address'
import { breadcrumbs } from '@/lib/views/breadcrumbs'
import { toWorkedExamples } from '@/lib/views/worked-examples'
import { loadCountryPage, metadataOf, PageError } from '../../load-page'

export const dynamic = 'force-static'
export const revalidate = false

export function generateStaticParams() {
  return []
}

type Props = { params: Promise<CountryParams> }

const load = cache((locale: string, country: string) =>
  loadCountryPage(
    { locale, country },
    (code, language) => readCountryFiles(currentDatabase(), currentEnv().database, code, language),
    (files, words) => ({ ...files, examples: toWorkedExamples(files.examples, files.country.code, words) }),
  ),
)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, country } = await params
  return metadataOf(await load(locale, country), (view, { t }) =>
    t('data.title', { country: view.country.name }),
  )
}

export default async function DataPage({ params }: Props) {
  const { locale, country: code } = await params
  const asked = await load(locale, code)
  if (asked.kind !== 'found') return <PageError {...asked} />
  const { words, view } = asked
  const { t } = words
  const { country, counts, sizes, examples, metrics, changed } = view
  const head = { column: t('data.column'), holds: t('data.holds') }
  return (
    <PageFrame
      words={words}
      country={country.code}
      here="data"
      trail={breadcrumbs(country, words, { name: t('data.name') })}
    >
      <h1 className="text-3xl font-semibold tracking-tight">{t('data.title', { country: country.name })}</h1>
      <Part id="files" title={t('data.files')}>
        <FileTable words={words} country={country} counts={counts} sizes={sizes} />
      </Part>
      <Part id="reconciling" title={t('data.reconciling')}>
        <Reconciling words={words} examples={examples} />
      </Part>
      <Part id="dictionary" title={t('data.dictionary')}>
        <p className="max-w-3xl">{t('data.dictionaryLead')}</p>
        <ColumnTable
          caption={t('data.claimColumns')}
          head={head}
          columns={CLAIM_COLUMNS}
          texts={CLAIM_COLUMN_TEXTS}
        />
        <ColumnTable
          caption={t('data.summaryColumns')}
          head={head}
          columns={SUMMARY_COLUMNS}
          texts={SUMMARY_COLUMN_TEXTS}
        />
        <MetricTable words={words} metrics={metrics} />
      </Part>
      <Part id="licence" title={t('data.licenceTitle')}>
        <Attribution words={words} country={country} changed={changed} />
      </Part>
    </PageFrame>
  )
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section id={id} className="mt-10 border-t-2 border-ink pt-4">
      <h2 className="mb-3 text-xl font-semibold">{title}</h2>
      {children}
    </section>
  )
}
