'use client'

import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { foot } from '@/lib/charts/axes'
import type { ChartData } from '@/lib/charts/interactive/chart-data'
import type { ChartView } from '@/lib/charts/interactive/chart-view'
import { toInteractiveChart } from '@/lib/charts/interactive/interactive-chart'
import { nearestSnapPoint, snapPointAfter } from '@/lib/charts/interactive/snap-points'
import type { ShownPeriod } from '@/lib/charts/period'
import type { I18n } from '@/lib/i18n/words'
import { EndLabels } from '../static/end-labels'
import { AmountAxis } from '../static/plot-axes'
import { MonthPlot } from './month-plot'
import { PrintedPlot } from './printed-plot'
import { StepPlot } from './step-plot'
import { TooltipBox } from './tooltip'

/** A press of a key, which waits until the chart can answer it. */
export type PressedKey = { key: string; shift: boolean }

export type InteractivePlotProps = {
  seed: ChartData
  view: ChartView
  period: ShownPeriod | null
  words: I18n
  amountsWidth: number
  /** Pixels from the upper edge of the server's drawing to its baseline. */
  height: number
  room: string
  /** Whether it is printed in place of the server's drawing. */
  printed: boolean
  labelledBy: string
  /** Keys that were pressed before this was here. */
  waiting: RefObject<PressedKey[]>
  /** Where it hands out what answers a key. */
  press: RefObject<((key: PressedKey) => void) | null>
  /** Where the pointer was last, across the window; null where it left. */
  pointer: RefObject<number | null>
  onSaid(text: string): void
}

/** A chart drawn in the browser, in the place and the size of the server's drawing. */
export function InteractivePlot(props: InteractivePlotProps) {
  const { seed, view, period, words, amountsWidth, height, room, waiting, press, pointer, onSaid } = props
  const { printed, labelledBy } = props
  const live = useMemo(
    () => toInteractiveChart(seed, view, period, words, height),
    [seed, view, period, words, height],
  )
  const [stop, setStop] = useState<number | null>(null)
  const { plot, width } = useWidth()
  const reading =
    live === null || stop === null ? null : live.read(nearestSnapPoint(live.stops, stop) ?? stop)

  // biome-ignore lint/correctness/useExhaustiveDependencies: refs do not change.
  useEffect(() => {
    let current = stop
    press.current = ({ key, shift }) => {
      current = snapPointAfter(live?.stops ?? [], current, key, shift)
      setStop(current)
      onSaid(current === null || live === null ? '' : live.read(current).text)
    }
    for (const key of waiting.current.splice(0)) press.current(key)
    return () => {
      press.current = null
    }
  }, [live, stop, onSaid])

  const point = (clientX: number) => {
    const box = plot.current?.getBoundingClientRect()
    if (live === null || box === undefined) return
    const [first, last] = live.chart.time
    setStop(nearestSnapPoint(live.stops, first + ((clientX - box.left) / box.width) * (last - first)))
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: only what pointed at it before it was here.
  useEffect(() => {
    if (pointer.current !== null) point(pointer.current)
  }, [])

  // A finger has no hover to end: a touch elsewhere does.
  useEffect(() => {
    const away = ({ target }: Event) => {
      if (plot.current !== null && !plot.current.contains(target as Node)) setStop(null)
    }
    document.addEventListener('pointerdown', away)
    return () => document.removeEventListener('pointerdown', away)
  }, [plot])

  if (live === null) {
    return (
      <div className="relative">
        <svg height={height + foot} aria-hidden="true" />
        <p className="absolute inset-x-0 top-1/3 text-center text-muted">
          {words.t(view.hidden.length > 0 ? 'live.nothing' : 'live.nothingInPeriod')}
        </p>
      </div>
    )
  }
  const { chart } = live
  const [first, last] = chart.time
  const share = reading === null ? 0 : (reading.at - first) / (last - first)
  return (
    <>
      {printed && <PrintedPlot live={live} room={room} labelledBy={labelledBy} />}
      <div className="flex print:hidden" dir="ltr">
        <AmountAxis axes={{ ...chart, amountsWidth }} />
        <div
          ref={plot}
          className="relative min-w-0 flex-1 touch-pan-y"
          onPointerMove={({ clientX }) => point(clientX)}
          onPointerDown={({ clientX }) => point(clientX)}
          onPointerLeave={(event) => event.pointerType === 'mouse' && setStop(null)}
        >
          {width === 0 ? (
            <svg height={chart.height + foot} aria-hidden="true" />
          ) : live.kind === 'total' ? (
            <StepPlot chart={live.chart} width={width} reading={reading} />
          ) : (
            <MonthPlot chart={live.chart} width={width} reading={reading} />
          )}
          {/* Anew each time: what is not there before cannot be shifted. */}
          {reading !== null && (
            <TooltipBox
              key={reading.at}
              reading={reading}
              share={share}
              width={width}
              amountsWidth={amountsWidth}
            />
          )}
        </div>
        {live.kind === 'total' ? (
          <EndLabels lines={live.chart.lines} height={chart.height} room={room} />
        ) : (
          <div className={`shrink-0 ${room}`} />
        )}
      </div>
    </>
  )
}

/** The width of the plot, before it is first painted and whenever it changes. */
function useWidth() {
  const plot = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const element = plot.current
    if (element === null) return
    const measure = () => setWidth(element.getBoundingClientRect().width)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return { plot, width }
}
