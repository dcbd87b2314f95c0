import type { ReactNode } from 'react'
import type { StepBand, StepChart, StepLine } from '@/lib/charts/step/step-chart'
import { EndLabels, endRoom } from './end-labels'
import { EventMarks } from './event-marks'
import { PlotFrame } from './plot-axes'

/** Running totals as step lines, or as bands on each other under the line of their sum, drawn on the server. */
export function StepDrawing({
  chart,
  labelledBy,
  describedBy,
  labelled = true,
}: {
  chart: StepChart
  labelledBy: string
  describedBy: string
  /** Whether lines are named at their ends; not where their names stand above. */
  labelled?: boolean
}) {
  return (
    <PlotFrame
      axes={chart}
      labelledBy={labelledBy}
      describedBy={describedBy}
      beside={labelled && <EndLabels lines={chart.lines} height={chart.height} room={endRoom(chart.lines)} />}
    >
      <StepMarks chart={chart} />
    </PlotFrame>
  )
}

/** What stands on the axes. */
export function StepMarks({ chart }: { chart: StepChart }) {
  return (
    <>
      {chart.bands.map((band) => (
        <Area key={band.key} band={band} chart={chart} />
      ))}
      {chart.lines.map((line) => (
        <Strokes key={line.key} line={line} chart={chart} />
      ))}
      <EventMarks events={chart.events} />
    </>
  )
}

/** A drawing in the coordinates of the view-model, stretched to the plot. */
function Stretched({ chart: { width, height }, children }: { chart: StepChart; children: ReactNode }) {
  return (
    <svg
      width="100%"
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      overflow="visible"
      aria-hidden="true"
    >
      {children}
    </svg>
  )
}

function Area({ band, chart }: { band: StepBand; chart: StepChart }) {
  return (
    <g className={`tone-${band.tone}`} data-kind="band" data-operator={band.key}>
      <Stretched chart={chart}>
        <path d={band.path} className="band" />
        {band.carriedPath !== '' && <path d={band.carriedPath} className="band carried" />}
      </Stretched>
    </g>
  )
}

function Strokes({ line, chart }: { line: StepLine; chart: StepChart }) {
  return (
    <g className={`tone-${line.tone} ${line.kind}`} data-kind={line.kind} data-operator={line.key}>
      {line.path !== '' && (
        <Stretched chart={chart}>
          <path d={line.path} />
          {line.dashes !== '' && <path d={line.dashes} className="dashes" />}
        </Stretched>
      )}
      {line.points.map(({ x, y, day, value, title }) => (
        <circle key={day} cx={x} cy={y} r="3" data-kind="point" data-day={day} data-value={value}>
          <title>{title}</title>
        </circle>
      ))}
      {line.marks.map(({ x, y, day, title }) => (
        <circle key={`${day} mark`} cx={x} cy={y} r="7" data-kind="mark" data-day={day}>
          <title>{title}</title>
        </circle>
      ))}
    </g>
  )
}
