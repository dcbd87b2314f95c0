'use client'

import {
  type PointerEvent,
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { foot } from '@/lib/charts/axes'
import type { ChartData } from '@/lib/charts/interactive/chart-data'
import type { ChartView } from '@/lib/charts/interactive/chart-view'
import { toInteractiveChart } from '@/lib/charts/interactive/interactive-chart'
import { nearestSnapPoint, snapPointAfter } from '@/lib/charts/interactive/snap-points'
import type { Tooltip } from '@/lib/charts/interactive/tooltip'
import type { ShownPeriod } from '@/lib/charts/period'
import { underSite } from '@/lib/i18n/site-path'
import type { I18n } from '@/lib/i18n/words'
import { stepHref } from '@/lib/links/day-href'
import { isoDay } from '@/lib/periods/day'
import { EndLabels } from '../static/end-labels'
import { PanelsDrawing } from '../static/panels-drawing'
import { AmountAxis } from '../static/plot-axes'
import { MonthPlot } from './month-plot'
import { monthsAcross, type Selection, SelectionMark, withPeriod } from './period-selection'
import { PrintedPlot } from './printed-plot'
import { StepPlot } from './step-plot'

/** What a chart says: of the day that is pointed at, or of its end. */
export type Reading = { at: Tooltip; pointed: boolean }

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
  /** Address of what the chart is drawn from, beside which its steps are found. */
  steps: string
  onSaid(text: string): void
  onRead(reading: Reading | null): void
}

/** A chart drawn in the browser, in the place and the size of the server's drawing. */
export function InteractivePlot(props: InteractivePlotProps) {
  const { seed, view, period, words, amountsWidth, height, room, waiting, press, pointer, onSaid } = props
  const { printed, labelledBy, steps, onRead } = props
  const live = useMemo(
    () => toInteractiveChart(seed, view, period, words, height),
    [seed, view, period, words, height],
  )
  const [stop, setStop] = useState<number | null>(null)
  const { plot, hold, width } = useWidth()
  const [selection, setSelection] = useState<Selection | null>(null)
  /** Of charts side by side the one that was pointed at last. */
  const panel = useRef<Element | null>(null)
  const reading =
    live === null || stop === null ? null : live.read(nearestSnapPoint(live.stops, stop) ?? stop)

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is read follows from these two.
  useEffect(() => {
    const end = live?.stops.at(-1)
    const at = reading ?? (live === null || end === undefined ? null : live.read(end))
    onRead(at === null ? null : { at, pointed: reading !== null })
  }, [live, stop])

  /** Opens the report that made the step nearest to a place of the plot. */
  const open = (near: number) => {
    const at = nearestSnapPoint(live?.stops ?? [], near)
    if (live !== null && live.kind !== 'month' && at !== null)
      location.assign(underSite(stepHref(steps, seed.metric, isoDay(at))))
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: refs do not change.
  useEffect(() => {
    let current = stop
    press.current = ({ key, shift }) => {
      if (key === 'Enter') {
        if (current !== null) open(current)
        return
      }
      current = snapPointAfter(live?.stops ?? [], current, key, shift)
      setStop(current)
      onSaid(current === null || live === null ? '' : live.read(current).text)
    }
    for (const key of waiting.current.splice(0)) press.current(key)
    return () => {
      press.current = null
    }
  }, [live, stop, onSaid])

  /** The day below a place of the window, of whichever plot was pointed at last; null where there is no plot. */
  const dayAt = (clientX: number): number | null => {
    const pointed = live?.kind === 'panels' ? panel.current : plot.current
    const box = pointed?.getBoundingClientRect()
    if (live === null || box === undefined) return null
    const [first, last] = live.chart.time
    const share = Math.min(1, Math.max(0, (clientX - box.left) / box.width))
    return first + share * (last - first)
  }
  const point = (clientX: number) => {
    const day = dayAt(clientX)
    if (live !== null && day !== null) setStop(nearestSnapPoint(live.stops, day))
  }
  /** A mouse that is drawn along the plot chooses a period; one that is pressed and let go opens a report. */
  const drag = (clientX: number) => {
    const day = dayAt(clientX)
    if (day !== null)
      setSelection(
        (begun) => begun && { ...begun, to: day, moved: begun.moved || Math.abs(clientX - begun.x) > 6 },
      )
  }
  const drop = (clientX: number) => {
    setSelection(null)
    if (selection === null || live === null) return
    const day = dayAt(clientX)
    if (!selection.moved) open(selection.from)
    else if (day !== null && live.kind !== 'panels') {
      const address = withPeriod(monthsAcross({ ...selection, to: day }))
      location.assign(address)
    }
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
  const answers = {
    onPointerMove: ({ target, clientX }: PointerEvent) => {
      if (live.kind === 'panels' && selection === null) panel.current = panelOf(target)
      if (selection === null) point(clientX)
      else drag(clientX)
    },
    onPointerDown: (event: PointerEvent) => {
      const { target, clientX, pointerType, button } = event
      panel.current = panelOf(target)
      point(clientX)
      const day = dayAt(clientX)
      if (pointerType !== 'mouse' || button !== 0 || day === null) return
      event.currentTarget.setPointerCapture(event.pointerId)
      setSelection({ x: clientX, from: day, to: day, moved: false })
    },
    onPointerUp: ({ clientX }: PointerEvent) => drop(clientX),
    onPointerCancel: () => setSelection(null),
    onPointerLeave: ({ pointerType }: PointerEvent) => pointerType === 'mouse' && setStop(null),
  }
  if (live.kind === 'panels') {
    return (
      <>
        {printed && <PrintedPlot live={live} room={room} labelledBy={labelledBy} />}
        <div ref={hold} className="touch-pan-y print:hidden" {...answers}>
          <PanelsDrawing
            panels={live.panels}
            labelledBy={labelledBy}
            cursor={reading?.at ?? null}
            {...(reading === null
              ? {}
              : { said: new Map(reading.rows.map(({ key, amount }) => [key, amount])) })}
          />
        </div>
      </>
    )
  }
  return (
    <>
      {printed && <PrintedPlot live={live} room={room} labelledBy={labelledBy} />}
      <div className="flex print:hidden" dir="ltr">
        <AmountAxis axes={{ ...chart, amountsWidth }} />
        <div ref={hold} className="relative min-w-0 flex-1 touch-pan-y" {...answers}>
          {width === 0 ? (
            <svg height={chart.height + foot} aria-hidden="true" />
          ) : live.kind === 'total' ? (
            <StepPlot chart={live.chart} width={width} reading={reading} />
          ) : (
            <MonthPlot chart={live.chart} width={width} reading={reading} />
          )}
          {selection?.moved && <SelectionMark selection={selection} time={chart.time} />}
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

/** The chart of one operator that something lies in. */
const panelOf = (target: EventTarget) => (target as Element).closest('[data-panel]')

/** The width of the plot, before it is first painted and whenever it changes. */
function useWidth() {
  const plot = useRef<HTMLDivElement>(null)
  const [element, setElement] = useState<HTMLDivElement | null>(null)
  const [width, setWidth] = useState(0)
  // Another stands in its place where charts stand side by side.
  const hold = useCallback((element: HTMLDivElement | null) => {
    plot.current = element
    setElement(element)
  }, [])
  useLayoutEffect(() => {
    if (element === null) return
    const measure = () => setWidth(element.getBoundingClientRect().width)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [element])
  return { plot, hold, width }
}
