'use client'

import { Area, Line, ReferenceDot } from 'recharts'
import { names, toPlotRows } from '@/lib/charts/interactive/interactive-chart'
import type { Tooltip } from '@/lib/charts/interactive/tooltip'
import type { StepChart, StepLine } from '@/lib/charts/step/step-chart'
import { EventMarks } from '../static/event-marks'
import { PlotChart } from './plot-chart'

const still = { isAnimationActive: false, activeDot: false, legendType: 'none', tooltipType: 'none' } as const

/** Running totals, drawn by Recharts on the axes of the view-model. */
export function StepPlot({
  chart,
  width,
  reading,
}: {
  chart: StepChart
  width: number
  reading: Tooltip | null
}) {
  const { lines, bands, scale } = chart
  const stacked = bands.length > 0
  return (
    <PlotChart axes={chart} rows={toPlotRows(chart)} width={width} cursor={reading?.at ?? null}>
      {bands.flatMap(({ key, tone }) => [
        <Area
          key={key}
          {...still}
          dataKey={names(key).band}
          stackId="operators"
          type="stepAfter"
          className={`tone-${tone} band`}
          dot={false}
        />,
        <Area
          key={`${key} carried`}
          {...still}
          dataKey={names(key).carried}
          stackId="operators"
          type="stepAfter"
          className={`tone-${tone} band carried`}
          dot={false}
        />,
      ])}
      {lines.flatMap((line) => {
        const { key, kind, tone } = line
        const own = names(key)
        const strokes =
          stacked && kind !== 'sum'
            ? []
            : [
                <Line
                  key={key}
                  {...still}
                  dataKey={own.solid}
                  type="stepAfter"
                  connectNulls
                  stroke="currentColor"
                  className={`tone-${tone} ${kind}`}
                  dot={false}
                />,
                <Line
                  key={`${key} dashes`}
                  {...still}
                  dataKey={own.dashes}
                  type="stepAfter"
                  connectNulls
                  stroke="currentColor"
                  className={`tone-${tone} ${kind} dashes`}
                  dot={false}
                />,
              ]
        const dots =
          line.points.length === 0
            ? []
            : [<Line key={`${key} dots`} {...still} dataKey={own.dots} className="dots" dot={dotsOf(line)} />]
        return [...strokes, ...dots]
      })}
      {lines.flatMap(({ key, marks }) =>
        marks.map(({ at, day, value }) => (
          <ReferenceDot
            key={`${key} ${day} mark`}
            x={at}
            y={Number(value) + baseOf(chart, key, day)}
            r={7}
            fill="none"
            className="mark"
          />
        )),
      )}
      <EventMarks events={chart.events} />
      {reading !== null &&
        !stacked &&
        reading.rows
          .filter(({ value }) => value !== '' && (scale === 'linear' || value !== '0'))
          .map(({ key, tone, value }) => (
            <ReferenceDot
              key={key}
              x={reading.at}
              y={Number(value)}
              r={5}
              className={`tone-${tone} read`}
              fill="currentColor"
            />
          ))}
    </PlotChart>
  )
}

/** What an operator stands on, on a day, where operators stand on each other. */
const baseOf = ({ bands }: StepChart, key: string, day: string) =>
  Number(bands.find((band) => band.key === key)?.steps.findLast((step) => step.day <= day)?.base ?? 0)

/** Draws the dots of a line: Recharts asks for one in each row, also where the line has none. */
function dotsOf({ key, tone, points }: StepLine) {
  const byDay = new Map(points.map((point) => [point.at, point]))
  return ({ cx, cy, payload }: { cx?: number; cy?: number; payload: { at: number } }) => {
    const point = byDay.get(payload.at)
    return point === undefined ? (
      <g key={payload.at} />
    ) : (
      <circle
        key={payload.at}
        cx={cx}
        cy={cy}
        r="3"
        className={`tone-${tone}`}
        data-kind="point"
        data-operator={key}
        data-day={point.day}
        data-value={point.value}
      />
    )
  }
}
