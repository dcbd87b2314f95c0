import { MapSharesBar } from '@/components/map/map-shares'
import { MetricMapDrawing } from '@/components/map/metric-map'
import type { I18n } from '@/lib/i18n/words'
import type { MapPanelView } from '@/lib/views/overview/map-panel'

/** Where the amounts of the chart beside it were reported, and how much of them is nowhere on the map. */
export function MapPanel({ view, country, words }: { view: MapPanelView; country: string; words: I18n }) {
  const { t } = words
  return (
    <section className="card side" data-map aria-labelledby="where">
      <h2 id="where" className="text-xl font-semibold">
        {t('whereabouts.title')}
      </h2>
      {view.drawing === null ? (
        <p className="mt-1 text-sm text-muted">{t('map.none', { country })}</p>
      ) : (
        <>
          <p className="mt-1 text-sm text-muted">{t('whereabouts.read')}</p>
          <MetricMapDrawing map={view.drawing} className="small-map mt-3" />
        </>
      )}
      <MapSharesBar shares={view.shares} words={words} />
      <p className="mt-2 flex flex-wrap justify-between gap-x-4 text-sm text-muted">
        <a href={view.href} className="print:hidden">
          {t('whereabouts.larger')}
        </a>
        {view.drawing !== null && <span>{t('map.boundaries')}</span>}
      </p>
    </section>
  )
}
