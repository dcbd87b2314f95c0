'use client'

import { Bar, type BarShapeProps } from 'recharts'
import type { Tooltip } from '@/lib/charts/interactive/tooltip'
import type { MonthChart } from '@/lib/charts/month/month-chart'
import type { MonthBar } from '@/lib/charts/month/month-shapes'
import { PlotChart } from './plot-chart'

/** Increases per month, drawn by Recharts on the axes of the view-model. */
export function MonthPlot({
  chart,
  width,
  reading,
}: {
  chart: MonthChart
  width: number
  reading: Tooltip | null
}) {
  const rows = chart.bars.map((bar) => ({ ...bar, at: chart.time[0] }))
  return (
    <PlotChart axes={chart} rows={rows} width={width} cursor={reading?.at ?? null}>
      <Bar dataKey="range" shape={Interval} isAnimationActive={false} minPointSize={0} />
    </PlotChart>
  )
}

/** As wide as the months that it stands for: Recharts knows bars of one width only. */
function Interval({ y, height, payload }: BarShapeProps) {
  const bar = payload as MonthBar
  return (
    <rect
      className={`tone-${bar.tone} ${bar.wide ? 'wide' : ''}`}
      x={bar.x}
      width={bar.width}
      y={y}
      height={height}
      data-kind={bar.wide ? 'wide' : 'month'}
      data-operator={bar.operator}
      data-value={bar.value}
    />
  )
}
