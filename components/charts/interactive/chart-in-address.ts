import { useMemo, useSyncExternalStore } from 'react'
import { type ChartView, type DrawnView, parseView, viewText } from '@/lib/charts/interactive/chart-view'
import { parsePeriod, type ShownPeriod } from '@/lib/charts/period'

/** The part of the address that keeps the period: `?period=2017-01..2017-12`, one for all charts of a page. */
const periodName = 'period'

/** The part that keeps what else was chosen of one chart: `?chart.devices=log`. */
const viewName = (chart: string) => `chart.${chart}`

/** Browsers refuse an address that changes more often than about three times a second for long. */
const settled = 300

/** What was chosen since, by its name in the address, which follows. */
const chosen = new Map<string, string>()
const listeners = new Set<() => void>()
let timer: ReturnType<typeof setTimeout> | undefined

function subscribe(listener: () => void) {
  const onMoved = () => {
    clearTimeout(timer)
    chosen.clear()
    listener()
  }
  listeners.add(listener)
  addEventListener('popstate', onMoved)
  return () => {
    listeners.delete(listener)
    removeEventListener('popstate', onMoved)
  }
}

const textOf = (name: string) => chosen.get(name) ?? new URLSearchParams(location.search).get(name) ?? ''

/** Blank where the address has none. */
const useText = (name: string) =>
  useSyncExternalStore(
    subscribe,
    () => textOf(name),
    () => '',
  )

function setText(name: string, text: string) {
  chosen.set(name, text)
  for (const listener of listeners) listener()
  clearTimeout(timer)
  timer = setTimeout(() => {
    const address = new URL(location.href)
    for (const [name, text] of chosen) {
      if (text === '') address.searchParams.delete(name)
      else address.searchParams.set(name, text)
    }
    chosen.clear()
    history.replaceState(history.state, '', address)
  }, settled)
}

/** The period that all charts of the page show; null for all of the time. */
export function usePeriod(): ShownPeriod | null {
  const text = useText(periodName)
  return useMemo(() => parsePeriod(text), [text])
}

/** Shows all of the time again. */
export function clearPeriod() {
  setText(periodName, '')
}

/** What is chosen of a chart, and whether that differs from how the server drew it. */
export function useView(chart: string, drawn: DrawnView): { view: ChartView; changed: boolean } {
  const text = useText(viewName(chart))
  return useMemo(() => ({ view: parseView(text, drawn), changed: text !== '' }), [text, drawn])
}

export function setView(chart: string, view: ChartView, drawn: DrawnView) {
  setText(viewName(chart), viewText(view, drawn))
}
