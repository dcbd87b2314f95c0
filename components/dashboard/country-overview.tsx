import type { ReactNode } from 'react'
import { Hatch } from '@/components/charts/static/hatch'
import { LatestReports } from '@/components/report/latest-reports'
import { PageFrame } from '@/components/shell/page-frame'
import { WhyPanel } from '@/components/shell/why-panel'
import { MistakeLink } from '@/components/ui/mistake-link'
import { Undrawn } from '@/components/ui/undrawn'
import { isPartsAlone } from '@/lib/charts/headline'
import type { ChartDataSource } from '@/lib/charts/interactive/chart-data'
import type { Overview } from '@/lib/figures/country/country-record'
import type { I18n } from '@/lib/i18n/words'
import { countryHref } from '@/lib/links/page-href'
import type { CorrectionsView } from '@/lib/views/corrections-view'
import type { FilterView } from '@/lib/views/filter-view'
import type { OverviewView } from '@/lib/views/overview/overview-view'
import { sharePicture } from '@/lib/views/share-view'
import { toPageExtract } from '@/lib/views/take-along/page-extract'
import { ChartPanel } from './chart-panel'
import { Chips, CountryLead } from './country-lead'
import { Downloads } from './downloads'
import { MapPanel } from './map-panel'
import { MetricCards } from './metric-cards'
import { PlacesPanel } from './places-panel'
import { TrustBox } from './trust-box'
import { WhatsNew } from './whats-new'

/** The page of a country, whole or narrowed to an operator and a period: its numbers, and of one of them the chart and the map. */
export function CountryOverview({
  words,
  overview,
  view,
  filter,
  source,
  corrections,
  mistake,
  undrawn,
  better,
}: {
  words: I18n
  overview: Overview
  view: OverviewView
  filter: FilterView
  source: ChartDataSource
  corrections: CorrectionsView
  /** Where a mistake in a figure is reported, by the figure's name. */
  mistake: (figure: string) => string | null
  /** Metrics that could not be drawn. */
  undrawn: readonly string[]
  /** The way to name a better source for the number whose chart is shown. */
  better: ReactNode
}) {
  const { t } = words
  const { country } = overview
  const { figure } = view
  return (
    <PageFrame
      words={words}
      country={country.code}
      here="overview"
      filter={filter}
      picture={sharePicture(words.locale, country.code, view.chosen, view.query)}
      extract={toPageExtract(
        { code: country.code, name: country.name, query: view.query, chosen: view.chosen },
        view.cards,
        words,
      )}
      trail={[{ name: t('shell.countries'), href: `/${words.locale}` }, { name: country.name }]}
    >
      <Hatch />
      <h1 className="text-3xl font-semibold tracking-tight sm:text-4xl">{country.name}</h1>
      <CountryLead lead={view.lead} words={words} />
      <Chips
        chips={view.chips}
        trust={view.trust}
        aside={corrections.aside.count}
        corrections="#corrections"
        words={words}
      />
      <Undrawn names={undrawn} words={{ t }} />
      <MetricCards cards={view.cards} folded={view.folded} words={words} />
      {figure === null && !view.headlines.some(isPartsAlone) && (
        <p className="mt-4">
          {t(filter.sentence === '' ? 'country.noFigures' : 'filter.none', { country: country.name })}
        </p>
      )}
      <div className="board">
        {figure !== null && (
          <section id={figure.key} data-metric={figure.key} className="card main">
            <ChartPanel
              figure={figure}
              source={source}
              read={t('chart.read', { days: country.state.staleAfterDays })}
              words={words}
            />
            <MistakeLink href={mistake(figure.headline)} text={t('share.mistake')} />
          </section>
        )}
        {view.map !== null && <MapPanel view={view.map} country={country.name} words={words} />}
        <PlacesPanel
          title={t('placesTable.title')}
          table={view.places}
          around={country.name}
          compare={view.compare}
          words={words}
        >
          <a href={countryHref(words.locale, country.code, 'places') + view.query} className="print:hidden">
            {t('placesTable.all')}
          </a>
        </PlacesPanel>
        <div className="record-cards">
          <TrustBox view={view.trust} better={better} words={words} />
          <LatestReports words={words} overview={overview} />
          <WhatsNew words={words} country={country.code} view={corrections} />
        </div>
      </div>
      <Downloads words={words} country={country} filter={overview.filter} narrowed={filter.sentence !== ''} />
      <WhyPanel close={t('why.close')} open={t('why.open')} />
    </PageFrame>
  )
}
