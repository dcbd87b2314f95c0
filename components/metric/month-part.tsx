import { InteractiveChartView } from '@/components/charts/interactive/interactive-chart'
import { MonthDrawing } from '@/components/charts/static/month-drawing'
import type { ChartDataSource } from '@/lib/charts/interactive/chart-data'
import type { ChartOptions } from '@/lib/charts/interactive/chart-options'
import { chartTexts } from '@/lib/charts/interactive/chart-texts'
import type { MonthFigure } from '@/lib/charts/month/month-figure'
import type { I18n } from '@/lib/i18n/words'
import { MonthAmounts } from './month-table'

/** The months of a metric: drawing, what its colours are, the numbers, how to read it. */
export function MonthPart({
  figure,
  outline,
  source,
  id,
  room,
  words,
}: {
  figure: MonthFigure
  outline: ChartOptions
  source: ChartDataSource
  /** Of the element that names it. */
  id: string
  room: string
  words: I18n
}) {
  return (
    <>
      <p id={`${id}-description`} className="sr-only">
        {figure.description}
      </p>
      <InteractiveChartView
        outline={outline}
        source={source}
        texts={chartTexts(words, outline)}
        start={{ measure: 'month', shape: 'stacked', grain: figure.grain, only: true }}
        called={figure.called}
        file={figure.file}
        amountsWidth={figure.chart.amountsWidth}
        height={figure.chart.height}
        room={room}
        labelledBy={id}
      >
        <MonthDrawing chart={figure.chart} room={room} labelledBy={id} describedBy={`${id}-description`} />
      </InteractiveChartView>
      <ul className="mt-3 flex flex-wrap gap-x-6 gap-y-1 text-sm">
        {figure.legend.map(({ key, name, tone }) => (
          <li key={key} className="flex items-baseline gap-2">
            <svg width="12" height="12" className={`tone-${tone} shrink-0`} aria-hidden="true">
              <rect width="12" height="12" fill="currentColor" />
            </svg>
            {name}
          </li>
        ))}
      </ul>
      <MonthAmounts table={figure.table} words={words} />
      {figure.notes.map((note) => (
        <p key={note} className="mt-3 text-sm text-muted">
          {note}
        </p>
      ))}
    </>
  )
}
