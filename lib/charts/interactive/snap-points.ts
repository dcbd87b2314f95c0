import { elementAt } from '@/lib/lookup/element-at'
import { entryOf } from '@/lib/lookup/entry-of'

/** The stop nearest to a day; null where there is none. */
export function nearestSnapPoint(stops: readonly number[], day: number): number | null {
  return stops.reduce<number | null>(
    (nearest, stop) => (nearest === null || Math.abs(stop - day) < Math.abs(nearest - day) ? stop : nearest),
    null,
  )
}

const leaps: ReadonlyMap<string, number> = new Map([
  ['ArrowLeft', -1],
  ['ArrowDown', -1],
  ['ArrowRight', 1],
  ['ArrowUp', 1],
  ['PageUp', -10],
  ['PageDown', 10],
  ['Home', Number.NEGATIVE_INFINITY],
  ['End', Number.POSITIVE_INFINITY],
])

/** Whether a chart answers to a key: it moves from stop to stop, opens what is read, or ends it. */
export const isReadingKey = (key: string) => leaps.has(key) || key === 'Escape' || key === 'Enter'

/** Where a key leads; the first one pressed to the last report, as the newest number is what most look for. */
export function snapPointAfter(
  stops: readonly number[],
  current: number | null,
  key: string,
  shift: boolean,
): number | null {
  if (key === 'Escape' || stops.length === 0) return null
  const last = stops.length - 1
  if (current === null) return elementAt(stops, key === 'Home' ? 0 : last)
  const leap = entryOf(leaps, key) * (shift ? 10 : 1)
  const nearest = nearestSnapPoint(stops, current)
  const index = (nearest === null ? 0 : stops.indexOf(nearest)) + leap
  return elementAt(stops, Math.min(last, Math.max(0, index)))
}
