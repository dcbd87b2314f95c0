import { RankedTable } from '@/components/charts/ranked-table'
import type { I18n } from '@/lib/i18n/words'
import type { MapView } from '@/lib/views/map-view'
import { AreaLegend, AreaMapDrawing } from './area-map'
import { MapSharesBar } from './map-shares'
import { MetricMapDrawing } from './metric-map'

/** One metric on the map, and the same as a table. */
export function MapFigure({
  figure,
  country,
  words,
}: {
  figure: NonNullable<MapView['figure']>
  country: string
  words: I18n
}) {
  const { t, format } = words
  const { drawings, areas, shares } = figure
  return (
    <>
      {drawings === null ? (
        <p className="mt-2 text-muted">{t('map.none', { country })}</p>
      ) : (
        <>
          <p className="mt-1 text-sm text-muted">{t(areas === null ? 'map.read' : 'map.readAreas')}</p>
          {areas === null ? (
            <>
              <MetricMapDrawing map={drawings.wide} className="mt-4 hidden sm:block" />
              <MetricMapDrawing map={drawings.narrow} className="mt-4 sm:hidden" />
            </>
          ) : (
            <>
              <AreaMapDrawing map={areas.wide} className="mt-4 hidden sm:block" />
              <AreaMapDrawing map={areas.narrow} className="mt-4 sm:hidden" />
              <AreaLegend legend={areas.wide.legend} words={words} />
              {areas.wide.unmatched.length > 0 && (
                <p className="mt-2 text-sm text-muted">
                  {t('map.unmatched', { names: format.list(areas.wide.unmatched) })}
                </p>
              )}
            </>
          )}
          <MapSharesBar shares={shares} words={words} />
          <p className="mt-2 text-sm text-muted">{t('map.boundaries')}</p>
        </>
      )}
      <h3 className="mt-8 mb-2 font-semibold">{t('map.list')}</h3>
      <RankedTable
        caption={format.sentence(t('map.headline', { metric: figure.name }))}
        head={{
          name: t('rows.place'),
          amount: t('rows.amount'),
          asOf: t('rows.asOf'),
          total: t('rows.total'),
        }}
        rows={figure.rows}
        total={figure.total}
      />
    </>
  )
}
