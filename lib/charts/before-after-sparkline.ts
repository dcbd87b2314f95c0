import { dayNumber } from '@/lib/periods/day'

/** A running total from a day on. */
interface Step {
  day: string
  value: bigint
}

/** The box that the lines are drawn in. */
const SMALL_STEPS = { width: 120, height: 32 } as const

/** Two running totals as step lines ("x,y x,y ...") on the same scales, from nothing up; blank where there is no point. */
export function beforeAfterSparkline(
  before: readonly Step[],
  after: readonly Step[],
): { before: string; after: string } {
  const all = [...before, ...after]
  if (all.length === 0) return { before: '', after: '' }
  const days = all.map(({ day }) => dayNumber(day))
  const [first, last] = [Math.min(...days), Math.max(...days)]
  let most = 1n
  for (const { value } of all) if (value > most) most = value
  const x = (day: string) => round(((dayNumber(day) - first) / Math.max(1, last - first)) * SMALL_STEPS.width)
  const y = (value: bigint) => round(SMALL_STEPS.height * (1 - Number(value) / Number(most)))
  const line = (steps: readonly Step[]) => {
    const corners = steps.flatMap(({ day, value }, at) => {
      const from = steps[at - 1]
      return [...(from === undefined ? [] : [`${x(day)},${y(from.value)}`]), `${x(day)},${y(value)}`]
    })
    const end = steps.at(-1)
    return end === undefined ? '' : [...corners, `${SMALL_STEPS.width},${y(end.value)}`].join(' ')
  }
  return { before: line(before), after: line(after) }
}

const round = (number: number) => Math.round(number * 10) / 10
