import { RankedTable } from '@/components/charts/ranked-table'
import { Hatch } from '@/components/charts/static/hatch'
import { PageFrame } from '@/components/shell/page-frame'
import { WhyPanel } from '@/components/shell/why-panel'
import type { I18n } from '@/lib/i18n/words'
import { breadcrumbs } from '@/lib/views/breadcrumbs'
import type { MapView } from '@/lib/views/map-view'
import { MapSharesBar } from './map-shares'
import { MetricMapDrawing } from './metric-map'

/** Where a country's amounts of one metric were reported: a map, and the same as a table. */
export function MapPage({ view, words }: { view: MapView; words: I18n }) {
  const { t, format } = words
  const { country, metrics, figure, filter, query } = view
  return (
    <PageFrame
      words={words}
      country={country.code}
      here="map"
      filter={filter}
      trail={breadcrumbs({ ...country, query }, words, { name: t('map.index') })}
    >
      <Hatch />
      <h1 className="text-3xl font-semibold tracking-tight">{t('map.title', { country: country.name })}</h1>
      {metrics.length > 1 && (
        <nav aria-label={t('map.metrics')} className="mt-6 print:hidden">
          <ul className="tabs">
            {metrics.map(({ key, name, href, here }) => (
              <li key={key}>
                <a href={href} aria-current={here ? 'true' : undefined}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {figure === null ? (
        <p className="mt-8">{t('country.noFigures', { country: country.name })}</p>
      ) : (
        <section className="mt-6" data-metric={figure.key}>
          <h2 className="text-xl font-semibold">
            {format.sentence(t('map.headline', { metric: figure.name }))}
          </h2>
          {figure.drawings === null ? (
            <p className="mt-2 text-muted">{t('map.none', { country: country.name })}</p>
          ) : (
            <>
              <p className="mt-1 text-sm text-muted">{t('map.read')}</p>
              <MetricMapDrawing map={figure.drawings.wide} className="mt-4 hidden sm:block" />
              <MetricMapDrawing map={figure.drawings.narrow} className="mt-4 sm:hidden" />
              <MapSharesBar shares={figure.shares} words={words} />
              <p className="mt-2 text-sm text-muted">{t('map.boundaries')}</p>
            </>
          )}
          <h3 className="mt-8 mb-2 font-semibold">{t('map.list')}</h3>
          <RankedTable
            caption={t('map.headline', { metric: figure.name })}
            head={{
              name: t('rows.place'),
              amount: t('rows.amount'),
              asOf: t('rows.asOf'),
              total: t('rows.total'),
            }}
            rows={figure.rows}
            total={figure.total}
          />
        </section>
      )}
      <WhyPanel close={t('why.close')} open={t('why.open')} />
    </PageFrame>
  )
}
