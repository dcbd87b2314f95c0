import { MapSharesBar } from '@/components/map/map-shares'
import { MetricMapDrawing } from '@/components/map/metric-map'
import type { I18n } from '@/lib/i18n/words'
import type { MapPanelView } from '@/lib/views/overview/map-panel'

/** Where the amounts of the chart beside it were reported, and how much of them is nowhere on the map. */
export function MapPanel({ view, country, words }: { view: MapPanelView; country: string; words: I18n }) {
  const { t } = words
  return (
    <section className="card side" data-map aria-labelledby="where">
      <div className="panel-head">
        <h2 id="where" className="panel-title">
          {t('whereabouts.title')}
        </h2>
        <a href={view.href} className="print:hidden">
          {t('whereabouts.larger')}
        </a>
      </div>
      {view.drawing === null ? (
        <p className="text-sm text-muted">{t('map.none', { country })}</p>
      ) : (
        <>
          <p className="text-sm text-muted">{t('whereabouts.read')}</p>
          <MetricMapDrawing map={view.drawing} className="small-map mt-2" />
        </>
      )}
      <MapSharesBar shares={view.shares} words={words} />
      {view.drawing !== null && <p className="mt-1 text-xs text-muted">{t('map.boundaries')}</p>}
    </section>
  )
}
