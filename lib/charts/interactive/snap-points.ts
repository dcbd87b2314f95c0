/** The stop nearest to a day. */
export function nearestSnapPoint(stops: readonly number[], day: number): number | null {
  return stops.reduce<number | null>(
    (nearest, stop) => (nearest === null || Math.abs(stop - day) < Math.abs(nearest - day) ? stop : nearest),
    null,
  )
}

const leaps: Record<string, number> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageUp: -10,
  PageDown: 10,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
}

/** Whether a key moves from stop to stop. */
export const isReadingKey = (key: string) => Object.hasOwn(leaps, key) || key === 'Escape'

/** Where a key leads; the first one pressed to the last report, as the newest number is what most look for. */
export function snapPointAfter(
  stops: readonly number[],
  current: number | null,
  key: string,
  shift: boolean,
): number | null {
  if (key === 'Escape' || stops.length === 0) return null
  const last = stops.length - 1
  if (current === null) return stops[key === 'Home' ? 0 : last]!
  const leap = leaps[key]! * (shift ? 10 : 1)
  const index = stops.indexOf(nearestSnapPoint(stops, current)!) + leap
  return stops[Math.min(last, Math.max(0, index))]!
}
