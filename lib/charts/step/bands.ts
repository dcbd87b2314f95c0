import { elementAt } from '@/lib/lookup/element-at'
import type { Day } from '@/lib/periods/day'
import { earlierOf, laterOf } from '../period'
import { totalOn } from './line-segments'
import { type Line, reportedUntil } from './lines'

/**
 * The amounts of one operator in a drawing where operators stand on each other. From each day on: what it stands on, and
 * what it adds; `carried` after its last report, where it stands on at what it had reached, as in the sum of all.
 */
export type Band = {
  key: string
  tone: number
  name: string
  steps: { day: Day; base: bigint; value: bigint; carried: boolean }[]
}

/** Bands in the order of the lines, the first at the foot, between two days and not after the last report of any. */
export function toBands(lines: readonly Line[], [from, to]: readonly [Day, Day]): Band[] {
  const own = lines.filter(({ kind }) => kind !== 'sum')
  const lastDay = own.reduce((last, line) => laterOf(last, reportedUntil(line)), '')
  const end = earlierOf(lastDay, to)
  if (own.length === 0 || end < from) return []
  const turns = own.flatMap((line) => [...line.steps.map(({ day }) => day), reportedUntil(line)])
  const days = [...new Set([from, ...turns.filter((day) => day > from && day < end), end])].sort()
  const bases = days.map(() => 0n)
  return own.map((line) => ({
    key: line.key,
    tone: line.tone,
    name: line.name,
    steps: days.map((day, at) => {
      const base = elementAt(bases, at)
      const value = totalOn(line.steps, day)?.value ?? 0n
      bases[at] = base + value
      return { day, base, value, carried: day >= reportedUntil(line) }
    }),
  }))
}
