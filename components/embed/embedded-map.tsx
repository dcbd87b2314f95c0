import { Hatch } from '@/components/charts/static/hatch'
import { AreaLegend, AreaMapDrawing } from '@/components/map/area-map'
import { MapSharesBar } from '@/components/map/map-shares'
import { MetricMapDrawing } from '@/components/map/metric-map'
import type { I18n } from '@/lib/i18n/words'
import type { MapView } from '@/lib/views/map-view'
import { EmbedFrame } from './embed-frame'

/** Where one metric of a country was reported. */
export function EmbeddedMap({ view, href, words }: { view: MapView; href: string; words: I18n }) {
  const { t, format } = words
  const { figure, country, filter } = view
  return (
    <EmbedFrame
      title={format.sentence(
        t('embed.map', { metric: figure?.name ?? t('map.index'), country: country.name }),
      )}
      subtitle={filter.sentence}
      day={figure?.total.asOf ?? ''}
      source={t('map.boundaries')}
      href={href}
      words={words}
    >
      <Hatch />
      {figure === null ? (
        <p className="mt-3">{t('country.noFigures', { country: country.name })}</p>
      ) : figure.drawings === null ? (
        <p className="mt-3">{t('map.none', { country: country.name })}</p>
      ) : (
        <div data-metric={figure.key} data-value={figure.total.value}>
          {figure.areas === null ? (
            <>
              <MetricMapDrawing map={figure.drawings.wide} className="mt-3 hidden sm:block" />
              <MetricMapDrawing map={figure.drawings.narrow} className="mt-3 sm:hidden" />
            </>
          ) : (
            <>
              <AreaMapDrawing map={figure.areas.wide} className="mt-3" />
              <AreaLegend legend={figure.areas.wide.legend} words={words} />
            </>
          )}
          <MapSharesBar shares={figure.shares} words={words} />
          <ul className="sr-only">
            {figure.rows.map(({ key, name, amount }) => (
              <li key={key}>
                {name}: {amount}
              </li>
            ))}
          </ul>
        </div>
      )}
    </EmbedFrame>
  )
}
