'use client'

import type { InteractiveChart } from '@/lib/charts/interactive/interactive-chart'
import { MonthDrawing } from '../static/month-drawing'
import { PanelsDrawing } from '../static/panels-drawing'
import { StepDrawing } from '../static/step-drawing'

/** What is seen of a chart as the server draws, which fits the width of any paper. */
export function PrintedPlot({
  live,
  room,
  labelledBy,
}: {
  live: InteractiveChart
  room: string
  labelledBy: string
}) {
  const named = { labelledBy, describedBy: `${labelledBy}-printed` }
  return (
    <div className="hidden print:block" data-printed>
      {live.kind === 'panels' ? (
        <PanelsDrawing panels={live.panels} {...named} />
      ) : live.kind === 'total' ? (
        <StepDrawing chart={live.chart} {...named} />
      ) : (
        <MonthDrawing chart={live.chart} room={room} {...named} />
      )}
    </div>
  )
}
