import type { MonthChart } from '@/lib/charts/month/month-chart'
import { type MonthBar, mostBars, toMonthShapes } from '@/lib/charts/month/month-shapes'
import { PlotFrame } from './plot-axes'

/** Increases per month as bars, drawn on the server. */
export function MonthDrawing({
  chart,
  room,
  labelledBy,
  describedBy,
}: {
  chart: MonthChart
  /** The room that labels beside the curve's lines take, so that a month stands below itself. */
  room: string
  labelledBy: string
  describedBy: string
}) {
  return (
    <PlotFrame
      axes={chart}
      labelledBy={labelledBy}
      describedBy={describedBy}
      beside={<div className={`shrink-0 ${room}`} />}
    >
      {chart.bars.length > mostBars ? <MonthShapes chart={chart} /> : <MonthBars bars={chart.bars} />}
    </PlotFrame>
  )
}

/** Very many bars, in the coordinates of the view-model, stretched to the plot. */
function MonthShapes({ chart: { bars, height } }: { chart: MonthChart }) {
  return (
    <svg
      width="100%"
      height={height}
      viewBox={`0 0 100 ${height}`}
      preserveAspectRatio="none"
      overflow="visible"
      aria-hidden="true"
    >
      {toMonthShapes(bars).map(({ key, operator, tone, wide, path }) => (
        <path
          key={key}
          d={path}
          className={`bars tone-${tone} ${wide ? 'wide' : ''}`}
          data-kind={wide ? 'wide' : 'month'}
          data-operator={operator}
        />
      ))}
    </svg>
  )
}

/** What stands on the axes. */
export function MonthBars({ bars }: { bars: readonly MonthBar[] }) {
  return (
    <>
      {bars.map((bar) => (
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
    </>
  )
}
