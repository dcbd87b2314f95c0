import type { StepChart, StepLine } from '@/lib/charts/step-chart'

/** Room below the baseline for the names of days. */
const foot = 26

/** Running totals as step lines, drawn on the server. Time runs left to right in every language. */
export function StepDrawing({
  chart,
  labelledBy,
  describedBy,
}: {
  chart: StepChart
  labelledBy: string
  describedBy: string
}) {
  const height = chart.height + foot
  const letters = chart.lines.some(({ letter }) => letter !== '') && chart.lines.length > 1
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
        {chart.lines.map((line) => (
          <Strokes key={line.key} line={line} chart={chart} />
        ))}
      </svg>
      <svg
        className={`plot shrink-0 overflow-visible sm:w-44 ${letters ? 'w-6' : 'w-0'}`}
        height={height}
        aria-hidden="true"
      >
        {chart.lines.map((line) => (
          <EndLabel key={line.key} line={line} />
        ))}
      </svg>
    </div>
  )
}

function Strokes({ line, chart }: { line: StepLine; chart: StepChart }) {
  return (
    <g className={`tone-${line.tone} ${line.kind}`} data-kind={line.kind} data-operator={line.key}>
      <svg
        width="100%"
        height={chart.height}
        viewBox={`0 0 ${chart.width} ${chart.height}`}
        preserveAspectRatio="none"
        overflow="visible"
        aria-hidden="true"
      >
        <path d={line.path} />
        {line.dashes !== '' && <path d={line.dashes} className="dashes" />}
      </svg>
      {line.points.map(({ x, y, day, value, title }) => (
        <circle key={day} cx={x} cy={y} r="3" data-kind="point" data-day={day} data-value={value}>
          <title>{title}</title>
        </circle>
      ))}
    </g>
  )
}

/** Beside the end of a line: its letter where there is little room, its name where there is more. */
function EndLabel({ line }: { line: StepLine }) {
  const { y, text, hint } = line.label
  return (
    <g className={`tone-${line.tone}`}>
      <text x="6" y={y + 13} className="label font-semibold sm:hidden">
        {line.letter}
      </text>
      <g className="hidden sm:block">
        <line x1="4" x2="12" y1={y + 8} y2={y + 8} stroke="currentColor" strokeWidth="2" />
        <text y={y + 13} className="label">
          {text.map((part, at) => (
            <tspan key={part} x="18" dy={at === 0 ? 0 : 16}>
              {part}
            </tspan>
          ))}
        </text>
        {hint !== '' && (
          <text x="18" y={y + 13 + 16 * text.length}>
            {hint}
          </text>
        )}
      </g>
    </g>
  )
}
