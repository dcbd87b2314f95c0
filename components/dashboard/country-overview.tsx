import { Fragment } from 'react'
import { Hatch } from '@/components/charts/static/hatch'
import { LatestReports } from '@/components/report/latest-reports'
import { PageFrame } from '@/components/shell/page-frame'
import { WhyPanel } from '@/components/shell/why-panel'
import { MistakeLink } from '@/components/ui/mistake-link'
import { Undrawn } from '@/components/ui/undrawn'
import type { Headline } from '@/lib/charts/headline'
import { isPartsAlone } from '@/lib/charts/headline'
import type { ChartDataSource } from '@/lib/charts/interactive/chart-data'
import type { MetricFigure } from '@/lib/charts/metric-figure'
import type { Overview } from '@/lib/figures/country/country-record'
import { addressOfFigures } from '@/lib/figures/figure-filter'
import type { I18n } from '@/lib/i18n/words'
import type { CorrectionsView } from '@/lib/views/corrections-view'
import type { FilterView } from '@/lib/views/filter-view'
import { CorrectionsBlock } from './corrections'
import { Downloads } from './downloads'
import { HeadlineTiles } from './headline-tiles'
import { MetricBlock } from './metric-block'
import { SummaryLine } from './summary-line'

/** The page of a country, whole or narrowed to an operator and a period. */
export function CountryOverview({
  words,
  overview,
  headlines,
  figures,
  source,
  filter,
  corrections,
  mistake,
  undrawn,
}: {
  words: I18n
  overview: Overview
  headlines: Headline[]
  figures: MetricFigure[]
  source: ChartDataSource
  filter: FilterView
  corrections: CorrectionsView
  /** Where a mistake in a figure is reported, by the figure's name. */
  mistake: (figure: string) => string | null
  /** Metrics that could not be drawn. */
  undrawn: readonly string[]
}) {
  const { t } = words
  const { country } = overview
  const query = addressOfFigures(overview.filter)
  const shown = { code: country.code, name: country.name, operator: filter.operator || undefined, query }
  return (
    <PageFrame
      words={words}
      country={country.code}
      here="overview"
      filter={filter}
      trail={[{ name: t('shell.countries'), href: `/${words.locale}` }, { name: country.name }]}
    >
      <Hatch />
      <h1 className="text-3xl font-semibold tracking-tight">
        {t('country.title', { country: country.name })}
      </h1>
      <SummaryLine words={words} summary={country.summary} closed={country.state.closed} />
      <Undrawn names={undrawn} text={(names) => t('shell.undrawn', { names })} />
      <div className="mt-8">
        <HeadlineTiles headlines={headlines} shown={shown} words={words} labels="pages" mistake={mistake} />
      </div>
      <p className="mt-8 text-sm text-muted">
        {figures.length > 0
          ? t('chart.read', { days: country.state.staleAfterDays })
          : !headlines.some(isPartsAlone) &&
            t(filter.sentence === '' ? 'country.noFigures' : 'filter.none', { country: country.name })}{' '}
        {country.state.closed === '' && t('country.live', { days: country.state.staleAfterDays })}
      </p>
      {figures.map((figure) => (
        <Fragment key={figure.key}>
          <MetricBlock figure={figure} source={source} words={words} />
          <MistakeLink href={mistake(figure.headline)} text={t('share.mistake')} />
        </Fragment>
      ))}
      <CorrectionsBlock words={words} country={country.code} view={corrections} />
      <LatestReports words={words} overview={overview} />
      <Downloads words={words} country={country} filter={overview.filter} narrowed={filter.sentence !== ''} />
      <WhyPanel close={t('why.close')} open={t('why.open')} />
    </PageFrame>
  )
}
