'use client'

import { Bar, type BarShapeProps, ComposedChart, ReferenceLine, XAxis, YAxis } from 'recharts'
import { foot, plotMargin } from '@/lib/charts/axes'
import type { MonthBar, MonthChart } from '@/lib/charts/month-chart'
import type { Reading } from '@/lib/charts/reading'
import { PlotGrid } from '../plot-axes'

/** Increases per month, drawn by Recharts on the axes of the view-model. */
export function MonthPlot({
  chart,
  width,
  reading,
}: {
  chart: MonthChart
  width: number
  reading: Reading | null
}) {
  const { amounts, time, height } = chart
  const rows = chart.bars.map((bar) => ({ ...bar, at: time[0] }))
  return (
    <ComposedChart
      className="plot"
      width={width}
      height={height + foot}
      data={rows}
      margin={plotMargin}
      accessibilityLayer={false}
    >
      <PlotGrid axes={chart} />
      <XAxis dataKey="at" type="number" domain={time} hide />
      <YAxis type="number" domain={[amounts[0]!.value, amounts.at(-1)!.value]} hide />
      <Bar dataKey="range" shape={Interval} isAnimationActive={false} minPointSize={0} />
      {reading !== null && <ReferenceLine x={reading.at} className="cursor" stroke="currentColor" />}
    </ComposedChart>
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
