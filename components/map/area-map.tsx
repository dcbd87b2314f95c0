import type { AreaMap } from '@/lib/charts/map/area-map'
import type { I18n } from '@/lib/i18n/words'
import { Disputed } from './disputed'

/** A country whose areas are shaded by their amounts; the table beside it says the same to those who do not see it. */
export function AreaMapDrawing({ map, className = '' }: { map: AreaMap; className?: string }) {
  return (
    <svg viewBox={`0 0 ${map.width} ${map.height}`} className={`map ${className}`} aria-hidden="true">
      <path d={map.land} className="land" />
      {map.shades.map(({ code, path, step, value, title, href }) => (
        <a key={code} href={href} tabIndex={-1}>
          <path d={path} className={`shade shade-${step}`} data-place={code} data-value={value}>
            <title>{title}</title>
          </path>
        </a>
      ))}
      <Disputed path={map.hatched} />
      <path d={map.borders} className="borders" />
      {map.labels.map(({ code, x, y, anchor, lines }) => (
        <text key={code} x={x} y={y} textAnchor={anchor}>
          {lines.join(' ')}
        </text>
      ))}
    </svg>
  )
}

/** What the shades stand for. */
export function AreaLegend({ legend, words: { t } }: { legend: AreaMap['legend']; words: I18n }) {
  return (
    <ul className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-sm" aria-label={t('map.legend')} data-legend>
      {[{ step: 0, text: t('map.notReported') }, ...legend].map(({ step, text }) => (
        <li key={step} className="flex items-center gap-2">
          <svg width="16" height="16" className="map-key" aria-hidden="true">
            <rect width="16" height="16" className={`shade shade-${step}`} />
          </svg>
          {text}
        </li>
      ))}
    </ul>
  )
}
