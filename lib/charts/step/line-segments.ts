import { addDays, type Day } from '@/lib/periods/day'
import { earlierOf, laterOf } from '../period'
import { type Line, reportedUntil } from './lines'

/** Where a line turns: its total from a day on. */
export type Vertex = { day: Day; value: bigint }

/** What of a line is drawn between two days: from its first report to its last, and on to where it is stale. */
export type Stroke = { solid: Vertex[]; dashes: Vertex[] }

/** Days after which a running total without a new report is no longer drawn, where a country says nothing else. */
export const defaultStaleAfterDays = 180

/** What a line had come to by a day; null before its first report, where nothing is known. */
export function totalOn(steps: Line['steps'], day: Day): Line['steps'][number] | null {
  let found: Line['steps'][number] | null = null
  for (const step of steps) {
    if (step.day > day) break
    found = step
  }
  return found
}

/**
 * The strokes of a line between two days; `silentAfter`: the last report of any line of the chart, beyond which none runs on. A single
 * report is a dot, from which nothing runs on; one from before the days is the total with which they begin.
 */
export function strokeOf(
  line: Line,
  [from, to]: readonly [Day, Day],
  staleAfterDays: number,
  silentAfter: Day,
): Stroke {
  const lastDay = reportedUntil(line)
  const within = line.steps.filter(({ day }) => day > from && day <= to)
  const enters = totalOn(line.steps, from)
  const until = earlierOf(addDays(lastDay, staleAfterDays), silentAfter)
  const start = enters === null ? [] : [{ day: from, value: enters.value }]
  const drawn = [...start, ...within.map(({ day, value }) => ({ day, value }))]
  const end = drawn.at(-1)
  const solid =
    end === undefined || lastDay < from ? [] : [...drawn, { day: earlierOf(lastDay, to), value: end.value }]
  const [first, last] = [laterOf(lastDay, from), earlierOf(until, to)]
  const runsOn = line.steps.length > 1 || (enters !== null && (enters.carried || enters.day < from))
  const dashes =
    runsOn && first < last && lastDay <= to ? [first, last].map((day) => ({ day, value: line.value })) : []
  return { solid, dashes }
}
