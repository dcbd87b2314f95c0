import type { MonthChart } from '@/lib/charts/month-chart'

/** Room below the baseline for the names of days. */
const foot = 26

/** Increases per month as bars, drawn on the server. Time runs left to right in every language. */
export function MonthDrawing({
  chart,
  several,
  labelledBy,
  describedBy,
}: {
  chart: MonthChart
  /** Whether the curve above it, which has labels beside its lines, has several. */
  several: boolean
  labelledBy: string
  describedBy: string
}) {
  const height = chart.height + foot
  return (
    <div role="img" aria-labelledby={labelledBy} aria-describedby={describedBy} dir="ltr" className="flex">
      <svg
        className="plot shrink-0 overflow-visible"
        width={chart.amountsWidth}
        height={height}
        aria-hidden="true"
      >
        {chart.amounts.map(({ y, label }) => (
          <text key={label} x={chart.amountsWidth - 8} y={y + 4} textAnchor="end">
            {label}
          </text>
        ))}
      </svg>
      <svg className="plot min-w-0 flex-1 overflow-visible" width="100%" height={height} aria-hidden="true">
        {chart.amounts.map(({ y, label }, at) => (
          <line key={label} x1="0" x2="100%" y1={y} y2={y} className={at === 0 ? 'baseline' : 'grid'} />
        ))}
        {chart.days.map(({ x, label }) => (
          <g key={label}>
            <line x1={x} x2={x} y1={chart.height} y2={chart.height + 5} className="baseline" />
            <text x={x} y={chart.height + 20} textAnchor="middle">
              {label}
            </text>
          </g>
        ))}
        {chart.bars.map((bar) => (
          <rect
            key={bar.key}
            className={`tone-${bar.tone} ${bar.wide ? 'wide' : ''}`}
            x={bar.x}
            width={bar.width}
            y={bar.y}
            height={bar.height}
            data-kind={bar.wide ? 'wide' : 'month'}
            data-operator={bar.operator}
            data-value={bar.value}
          >
            <title>{bar.title}</title>
          </rect>
        ))}
      </svg>
      <div className={`shrink-0 sm:w-44 ${several ? 'w-6' : 'w-0'}`} />
    </div>
  )
}
