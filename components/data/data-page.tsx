import type { ReactNode } from 'react'
import { PageFrame } from '@/components/shell/page-frame'
import { claimColumnTexts, summaryColumnTexts } from '@/lib/downloads/column-texts'
import type { WholeFiles } from '@/lib/downloads/whole/whole-files'
import { CLAIM_COLUMNS } from '@/lib/exchange/claims-format'
import type { FigureFilter } from '@/lib/figures/figure-filter'
import { addressOfFigures } from '@/lib/figures/figure-filter'
import { SUMMARY_COLUMNS } from '@/lib/figures/summary-format'
import type { MetricFigures } from '@/lib/figures/types'
import type { I18n } from '@/lib/i18n/words'
import { countryHref } from '@/lib/links/page-href'
import { breadcrumbs } from '@/lib/views/breadcrumbs'
import type { FilterView } from '@/lib/views/filter-view'
import { Attribution } from './attribution'
import { ColumnTable } from './column-table'
import { FileTable } from './file-table'
import { MetricTable } from './metric-table'

/** What a country's record can be taken along as, whole or narrowed to an operator and a period, and how to read it. */
export function DataPage({
  words,
  country,
  asked,
  filter,
  whole,
  metrics,
  changed,
}: {
  words: I18n
  country: { code: string; name: string }
  /** As understood: an operator that is none of the country's is left out. */
  asked: FigureFilter
  filter: FilterView
  /** How large the files are; null where they are narrowed. */
  whole: WholeFiles | null
  metrics: MetricFigures[]
  /** The ISO day on which the record last changed, blank where that is not known. */
  changed: string
}) {
  const { t } = words
  const query = addressOfFigures(asked)
  const head = { column: t('data.column'), holds: t('data.holds') }
  return (
    <PageFrame
      words={words}
      country={country.code}
      filter={filter}
      trail={breadcrumbs({ ...country, query }, words, { name: t('data.name') })}
    >
      <h1 className="text-3xl font-semibold tracking-tight">{t('data.title', { country: country.name })}</h1>
      <Part id="files" title={t('data.files')}>
        {whole === null && <p className="mt-4">{t('data.narrowed')}</p>}
        <div className="mt-4">
          <FileTable words={words} country={country} filter={asked} whole={whole} />
        </div>
        <p className="mt-4">
          <a href={`/${words.locale}/api`}>{t('data.programs')}</a>
        </p>
      </Part>
      <Part id="reconciling" title={t('data.reconciling')}>
        <p>
          <a href={countryHref(words.locale, country.code, 'method') + query}>{t('shell.footerHow')}</a>
        </p>
      </Part>
      <Part id="dictionary" title={t('data.dictionary')}>
        <p className="max-w-3xl">{t('data.dictionaryLead')}</p>
        <ColumnTable
          caption={t('data.claimColumns')}
          head={head}
          columns={CLAIM_COLUMNS}
          texts={claimColumnTexts(words)}
        />
        <ColumnTable
          caption={t('data.summaryColumns')}
          head={head}
          columns={SUMMARY_COLUMNS}
          texts={summaryColumnTexts(words)}
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
