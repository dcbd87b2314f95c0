import type { CurveStep } from '@/lib/figures/types'
import { dayNumber } from '@/lib/periods/day'

/** Size of the coordinates of a sparkline's path, which is stretched to its tile. */
export const sparkline = { width: 100, height: 24 }

/** The outline of a running total from its first report to its last, zero at the foot; blank where one report is all. */
export function toSparkline(steps: readonly CurveStep[]): string {
  const [first, last] = [steps[0], steps.at(-1)]
  if (first === undefined || last === undefined || first.day === last.day || last.value <= 0n) return ''
  const start = dayNumber(first.day)
  const days = dayNumber(last.day) - start
  const x = (day: string) => rounded(((dayNumber(day) - start) / days) * sparkline.width)
  const y = (value: bigint) =>
    rounded(sparkline.height - (Number(value) / Number(last.value)) * (sparkline.height - 2) - 1)
  let height = y(first.value)
  return steps.slice(1).reduce((path, { day, value }) => {
    const before = height
    height = y(value)
    return `${path}H${x(day)}${height === before ? '' : `V${height}`}`
  }, `M0,${height}`)
}

const rounded = (number: number) => Math.round(number * 10) / 10
