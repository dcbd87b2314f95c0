import type { MetricMap } from '@/lib/charts/map/metric-map'
import { Disputed } from './disputed'

/** A country with its circles, as a drawing; the table beside it says the same to those who do not see it. */
export function MetricMapDrawing({ map, className = '' }: { map: MetricMap; className?: string }) {
  return (
    <svg viewBox={`0 0 ${map.width} ${map.height}`} className={`map ${className}`} aria-hidden="true">
      <path d={map.land} className="land" />
      <Disputed path={map.hatched} />
      <path d={map.borders} className="borders" />
      {map.circles.map(({ code, kind, x, y, radius, title, value, href }) => (
        <a key={`${kind}+${code}`} href={href} tabIndex={-1}>
          <circle
            cx={x}
            cy={y}
            r={radius}
            className={kind}
            data-place={code}
            data-kind={kind}
            data-value={value}
          >
            <title>{title}</title>
          </circle>
        </a>
      ))}
      {map.labels.map(({ code, x, y, anchor, lines }) => (
        <text key={code} x={x} y={y} textAnchor={anchor}>
          {lines.map((line, at) => (
            <tspan key={line} x={x} dy={at === 0 ? 0 : 15}>
              {line}
            </tspan>
          ))}
        </text>
      ))}
    </svg>
  )
}
