import type { ReactNode } from 'react'
import { foot } from '@/lib/charts/axes'
import type { Panel } from '@/lib/charts/step/panels'
import type { StepChart } from '@/lib/charts/step/step-chart'
import { PlotTail } from './plot-axes'
import { StepMarks } from './step-drawing'

/** A chart of each operator, side by side on one scale. */
export function PanelsDrawing({
  panels,
  labelledBy,
  describedBy,
  said,
  cursor = null,
}: {
  panels: readonly Panel[]
  labelledBy: string
  describedBy?: string
  /** What each came to on the day that is read, by its key; what it came to at the end where it is not given. */
  said?: ReadonlyMap<string, string>
  /** A day number. */
  cursor?: number | null
}) {
  return (
    <ul className="panels" aria-labelledby={labelledBy} aria-describedby={describedBy}>
      {panels.map((panel) => {
        const { key, tone, name, amount, share, value, chart } = panel
        return (
          <li key={key} className={`tone-${tone} keep-together`} data-operator={key} data-value={value}>
            <p className="panel-name">
              <i />
              <bdi>{name}</bdi>
            </p>
            <p className="panel-amount">
              <b>{said?.get(key) ?? amount}</b>
              {said === undefined && share !== '' && <span>{share}</span>}
            </p>
            {chart !== null && (
              <svg
                className="plot"
                width="100%"
                height={chart.height + foot}
                overflow="visible"
                aria-hidden="true"
                data-panel
              >
                <PanelMarks chart={chart} cursor={cursor} />
              </svg>
            )}
          </li>
        )
      })}
    </ul>
  )
}

/** What a panel draws, as wide as what it stands in. */
export function PanelMarks({
  chart,
  cursor = null,
}: {
  chart: StepChart
  cursor?: number | null
}): ReactNode {
  const { amounts, days, height, tail, time } = chart
  const ends = days.filter((_, at) => at === 0 || at === days.length - 1)
  return (
    <>
      {tail !== null && <PlotTail tail={tail} height={height} />}
      {amounts.map(({ y, label }, at) => (
        <line key={label} x1="0" x2="100%" y1={y} y2={y} className={at === 0 ? 'baseline' : 'grid'} />
      ))}
      <StepMarks chart={chart} />
      {/* Above the lines, where running totals have not begun. */}
      {amounts.map(({ y, label }, at) =>
        at === amounts.length - 1 ? (
          <text key={label} x="0" y={y - 4}>
            {label}
          </text>
        ) : null,
      )}
      {days.map(({ x, label }) => (
        <line key={label} x1={x} x2={x} y1={height} y2={height + 4} className="baseline" />
      ))}
      {ends.map(({ x, label }, at) => (
        <text key={label} x={x} y={height + 18} textAnchor={at === 0 ? 'start' : 'end'}>
          {label}
        </text>
      ))}
      {cursor !== null && <Cursor share={(cursor - time[0]) / (time[1] - time[0])} height={height} />}
    </>
  )
}

function Cursor({ share, height }: { share: number; height: number }) {
  const x = `${share * 100}%`
  return <line x1={x} x2={x} y1="0" y2={height} className="baseline" />
}
