import type { ReactNode } from 'react'
import { Hatch } from '@/components/charts/static/hatch'
import { ChartPanel } from '@/components/dashboard/chart-panel'
import { MapPanel } from '@/components/dashboard/map-panel'
import { MetricCards } from '@/components/dashboard/metric-cards'
import { PlacesPanel } from '@/components/dashboard/places-panel'
import { PageFrame } from '@/components/shell/page-frame'
import { WhyPanel } from '@/components/shell/why-panel'
import { MistakeLink } from '@/components/ui/mistake-link'
import { Undrawn } from '@/components/ui/undrawn'
import type { ChartDataSource } from '@/lib/charts/interactive/chart-data'
import type { I18n } from '@/lib/i18n/words'
import type { PlaceView } from '@/lib/views/place-view'
import { sharePicture } from '@/lib/views/share-view'
import { toPageExtract } from '@/lib/views/take-along/page-extract'
import { PlaceClaims } from './place-claims'
import { PlaceNames } from './place-names'
import { SharedFigures } from './shared-figures'

/** One place: its totals, its curves, what lies inside it, what it shares, and all that was reported of it. */
export function PlacePage({
  view,
  source,
  words,
  mistake,
  undrawn,
  better,
}: {
  view: PlaceView
  source: ChartDataSource
  words: I18n
  /** Where a mistake in a figure is reported, by the figure's name. */
  mistake: (figure: string) => string | null
  /** Metrics that could not be drawn. */
  undrawn: readonly string[]
  /** The way to name a better source for its numbers. */
  better: ReactNode
}) {
  const { t, locale } = words
  const { shown, title, figure, shared } = view
  const home = `/${locale}/${shown.country.toLowerCase()}`
  return (
    <PageFrame
      words={words}
      country={shown.country}
      picture={sharePicture(locale, shown.country, { place: shown.code, ...view.chosen }, shown.query)}
      extract={toPageExtract(
        {
          ...{ code: shown.country, place: shown.code, query: shown.query, chosen: view.chosen },
          name: t('place.title', { place: title, around: view.country.name }),
        },
        view.cards,
        words,
      )}
      filter={view.filter}
      trail={[{ name: t('shell.countries'), href: `/${locale}` }, ...view.trail, { name: title }]}
    >
      <Hatch />
      <h1 className="text-4xl font-semibold tracking-tight">{title}</h1>
      <p className="mt-1 text-muted">{view.subtitle}</p>
      <Undrawn names={undrawn} words={{ t }} />
      <MetricCards cards={view.cards} folded={view.folded} words={words} />
      {view.around.length > 0 && (
        <ul className="mt-6 max-w-3xl" data-around>
          {view.around.map(({ key, value, href, amount, ...row }) => (
            <li key={key} data-value={value}>
              {t.rich('place.around', {
                ...row,
                amount,
                place: title,
                n: (text) => <a href={href}>{text}</a>,
              })}
            </li>
          ))}
        </ul>
      )}
      {view.nothing && (
        <p className="mt-8">
          {t(view.filter.sentence === '' ? 'place.noFigures' : 'filter.none', { place: shown.name })}
        </p>
      )}
      <div className="board">
        {figure !== null && (
          <section id={figure.key} data-metric={figure.key} className="card main">
            <ChartPanel
              figure={figure}
              source={source}
              read={t('chart.read', { days: shown.staleAfterDays })}
              words={words}
            />
            <MistakeLink href={mistake(figure.headline)} text={t('share.mistake')} />
          </section>
        )}
        {view.map !== null && <MapPanel view={view.map} country={view.country.name} words={words} />}
      </div>
      <div className="mt-3">
        <PlacesPanel
          title={t('place.inside', { place: title })}
          table={view.places}
          around={title}
          compare={view.compare}
          words={words}
        />
      </div>
      {shared.length > 0 && <SharedFigures rows={shared} place={title} home={home} words={words} />}
      <PlaceClaims view={view} home={home} better={better} words={words} />
      <PlaceNames view={view} words={words} />
      <WhyPanel close={t('why.close')} open={t('why.open')} />
    </PageFrame>
  )
}
