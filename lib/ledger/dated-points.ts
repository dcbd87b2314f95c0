import { dayNumber } from '@/lib/periods/day'
import type { Point } from './types'

export type DatedPoint = { readonly stream: number; readonly point: Point }

/**
 * Calls `visit` for each date that has points, in order, with all points of that date; also for `marker`, which may
 * have none. The points of each stream are sorted by date.
 */
export function inDateOrder(
  streams: readonly { readonly points: readonly Point[] }[],
  marker: string | null,
  visit: (date: string, points: readonly DatedPoint[]) => void,
): void {
  const all: DatedPoint[] = []
  streams.forEach(({ points }, stream) => {
    for (const point of points) all.push({ stream, point })
  })
  // One number for day and place in `all` sorts many times faster than objects do.
  const order = new Float64Array(all.length)
  all.forEach(({ point }, at) => {
    order[at] = dayNumber(point.date) * all.length + at
  })
  order.sort()
  const days = new Set<string>()
  let today: DatedPoint[] = []
  let date: string | null = null
  const close = () => {
    if (date !== null) visit(date, today)
    today = []
  }
  for (const key of order) {
    const dated = all[((key % all.length) + all.length) % all.length]!
    if (dated.point.date !== date) {
      close()
      if (marker !== null && !days.has(marker) && marker < dated.point.date) {
        days.add(marker)
        visit(marker, [])
      }
      date = dated.point.date
      days.add(date)
    }
    today.push(dated)
  }
  close()
  if (marker !== null && !days.has(marker)) visit(marker, [])
}
