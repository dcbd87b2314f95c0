import { largestOf } from '@/lib/figures/sum'
import type { CurveStep } from '@/lib/figures/types'
import { type Day, dayNumber } from '@/lib/periods/day'

/** Size of the coordinates of a sparkline's path, which is stretched to its place. */
export const sparkline = { width: 100, height: 24 }

/**
 * The outline of a running total from its first report to its last, zero at the foot; blank where one report is all. `span`: the days
 * between which it is drawn, where several stand on one axis; without it, those of its own.
 */
export function toSparkline(steps: readonly CurveStep[], span?: { first: Day; last: Day }): string {
  const [first, last] = [steps[0], steps.at(-1)]
  if (first === undefined || last === undefined || first.day === last.day) return ''
  const highest = largestOf(steps)
  if (highest <= 0n) return ''
  const start = dayNumber(span?.first ?? first.day)
  const days = dayNumber(span?.last ?? last.day) - start
  const x = (day: string) => rounded(((dayNumber(day) - start) / days) * sparkline.width)
  const y = (value: bigint) =>
    rounded(sparkline.height - (Number(value) / Number(highest)) * (sparkline.height - 2) - 1)
  let height = y(first.value)
  return steps.slice(1).reduce(
    (path, { day, value }) => {
      const before = height
      height = y(value)
      return `${path}H${x(day)}${height === before ? '' : `V${height}`}`
    },
    `M${x(first.day)},${height}`,
  )
}

const rounded = (number: number) => Math.round(number * 10) / 10
