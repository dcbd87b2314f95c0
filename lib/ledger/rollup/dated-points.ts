import { dayNumber } from '@/lib/periods/day'
import type { Point } from '../types'

/** What happens on one date: the points of the streams that have one, by the number of the stream. */
export type DatedPoints = { readonly date: string; readonly points: { stream: number; point: Point }[] }

/** All dates on which some stream has a point, in order. */
export function inDateOrder(streams: readonly { readonly points: readonly Point[] }[]): DatedPoints[] {
  const all = streams.flatMap(({ points }, stream) => points.map((point) => ({ stream, point })))
  // One number for day and place in `all` sorts many times faster than objects do.
  const order = Float64Array.from(all, ({ point }, at) => dayNumber(point.date) * all.length + at).sort()
  const dates: DatedPoints[] = []
  for (const key of order) {
    const dated = all[((key % all.length) + all.length) % all.length]!
    const { date } = dated.point
    if (dates.at(-1)?.date !== date) dates.push({ date, points: [] })
    dates.at(-1)!.points.push(dated)
  }
  return dates
}
