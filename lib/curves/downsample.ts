import { elementAt } from '@/lib/lookup/element-at'
import { dayNumber } from '@/lib/periods/day'

/**
 * A running total with at most about `most` points, for a small drawing: the days are cut into equal stretches, and of each the last
 * point stays, as do the first and the last of all. A total that is short enough is given as it is.
 */
export function downsample<Point extends { day: string }>(
  points: readonly Point[],
  most: number,
): readonly Point[] {
  const [first, last] = [points[0], points.at(-1)]
  if (points.length <= most || first === undefined || last === undefined) return points
  const start = dayNumber(first.day)
  const stretch = (dayNumber(last.day) - start + 1) / most
  const stretchOf = ({ day }: Point) => Math.floor((dayNumber(day) - start) / stretch)
  return points.filter(
    (point, at) =>
      at === 0 || points[at + 1] === undefined || stretchOf(elementAt(points, at + 1)) !== stretchOf(point),
  )
}
