import { useSyncExternalStore } from 'react'
import { type Period, parsePeriod, periodText } from '@/lib/charts/period'

/** The part of the address that keeps the period: `?period=2017-01..2017-12`, one for all charts of a page. */
const name = 'period'
/** Browsers refuse an address that changes more often than about three times a second for long. */
const settled = 300

let text: string | null = null
let timer: ReturnType<typeof setTimeout> | undefined
const listeners = new Set<() => void>()

const inAddress = () => new URLSearchParams(location.search).get(name) ?? ''

function changed(next: string) {
  text = next
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void) {
  const onMoved = () => changed(inAddress())
  if (listeners.size === 0) text = inAddress()
  listeners.add(listener)
  addEventListener('popstate', onMoved)
  return () => {
    listeners.delete(listener)
    removeEventListener('popstate', onMoved)
  }
}

/** The period that all charts of the page show; null for all of the time. */
export function usePeriod(): Period | null {
  const current = useSyncExternalStore(
    subscribe,
    () => text ?? inAddress(),
    () => '',
  )
  return current === '' ? null : parsePeriod(current)
}

export function setPeriod(period: Period | null) {
  changed(period === null ? '' : periodText(period))
  clearTimeout(timer)
  timer = setTimeout(() => {
    const address = new URL(location.href)
    if (period === null) address.searchParams.delete(name)
    else address.searchParams.set(name, periodText(period))
    history.replaceState(history.state, '', address)
  }, settled)
}
