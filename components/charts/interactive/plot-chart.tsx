'use client'

import type { ReactNode } from 'react'
import { ComposedChart, ReferenceLine, XAxis, YAxis } from 'recharts'
import { type Axes, foot, plotMargin } from '@/lib/charts/axes'
import { elementAt, lastOf } from '@/lib/lookup/element-at'
import { PlotGrid } from '../static/plot-axes'

/** The axes of a view-model in Recharts, with what stands on them, and the cursor at the day that is read. */
export function PlotChart({
  axes,
  rows,
  width,
  cursor,
  children,
}: {
  axes: Axes
  rows: { at: number }[]
  width: number
  /** A day number; null where nothing is read. */
  cursor: number | null
  children: ReactNode
}) {
  const { amounts, time, scale, height } = axes
  return (
    <ComposedChart
      className="plot"
      width={width}
      height={height + foot}
      data={rows}
      margin={plotMargin}
      accessibilityLayer={false}
    >
      <PlotGrid axes={axes} />
      <XAxis dataKey="at" type="number" domain={time} hide />
      <YAxis type="number" domain={[elementAt(amounts, 0).value, lastOf(amounts).value]} scale={scale} hide />
      {children}
      {cursor !== null && <ReferenceLine x={cursor} className="cursor" stroke="currentColor" />}
    </ComposedChart>
  )
}
