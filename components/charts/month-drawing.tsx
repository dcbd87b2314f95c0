import type { MonthBar, MonthChart } from '@/lib/charts/month-chart'
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
      <MonthBars bars={chart.bars} />
    </PlotFrame>
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
