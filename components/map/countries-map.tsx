import type { I18n } from '@/lib/i18n/words'
import type { CountriesMap } from '@/lib/views/countries-view'

/** The countries on record among those around them; the list beside it says the same to those who do not see it. */
export function CountriesMapDrawing({ map, words: { t } }: { map: CountriesMap; words: I18n }) {
  return (
    <>
      <svg viewBox={`0 0 ${map.width} ${map.height}`} className="map region" aria-hidden="true">
        <path d={map.around} className="land" />
        {map.countries.map(({ code, name, href, path }) => (
          <a key={code} href={href} tabIndex={-1}>
            <path d={path} className="on-record" data-outline={code}>
              <title>{name}</title>
            </path>
          </a>
        ))}
        {map.countries.map(({ code, name, x, y }) => (
          <text key={code} x={x} y={y} textAnchor="middle">
            {name}
          </text>
        ))}
      </svg>
      <p className="mt-2 text-xs text-muted">{t('map.boundaries')}</p>
    </>
  )
}
