import { addDays, endOfDays } from '@/lib/periods/day'
import type { AreaPoints, Conflict, RollUpInput } from '../rollup/roll-up'
import type { Point } from '../types'
import { type PlaceLevel, PlaceLevels, sumOfLevels } from './place-levels'

/** The level of a place from the end of `date` on, until the next entry; null where what was stated is too old by then. */
export type LevelPoint = { readonly date: string; readonly level: PlaceLevel | null }

export type LevelRollUpInput = RollUpInput & {
  /** For how many days after it a statement holds; null or absent: until the next. */
  readonly limit?: number | null
}

export type LevelRollUp = {
  /** For each place with claims at or below it, an entry for each date on which its level, or what it is made of, changes. */
  readonly series: ReadonlyMap<string, readonly LevelPoint[]>
  /** At most one per place, sorted by place. */
  readonly conflicts: readonly Conflict[]
}

/**
 * Rolls the streams of ONE operation and stock up to all places above them, by docs/ledger.md, "Stocks". `since` and cut streams
 * are as for `rollUp` of flows, without its first condition: a conflict is of one day and looks neither back nor ahead. With a limit,
 * the last point before `since` is needed also where it is too old by then.
 */
export function rollUpLevels({
  tree,
  streams,
  since = null,
  wanted = null,
  limit = null,
}: LevelRollUpInput): LevelRollUp {
  const areas = streams.map(({ area }) => area)
  const levels = new PlaceLevels(tree, areas)
  const ofTheDay = new PlaceLevels(tree, areas)
  const series = new Map<string, LevelPoint[]>()
  for (const { place } of levels.parts) if (!wanted || wanted.has(place)) series.set(place, [])
  const conflicts = new Map<string, Conflict>()

  for (const [date, said] of inDateOrder(streams, limit)) {
    for (const { stream, point } of said) levels.set(stream, point)
    levels.settle((part, changed) => {
      if (!changed || (since !== null && date < since)) return
      series.get(levels.parts[part]!.place)?.push({ date, level: levels.level[part]! })
    })
    if (since !== null && date < since) continue
    for (const { stream, point } of said) if (point !== null) ofTheDay.set(stream, point)
    ofTheDay.settle()
    for (const { stream, point } of said) {
      const place = areas[stream]!.length === 1 ? areas[stream]![0]! : ''
      if (point === null || point.high === null || !series.has(place) || conflicts.has(place)) continue
      const sum = sumOfLevels(ofTheDay.taken(levels.numberOf.get(place)!))?.value ?? 0n
      if (sum > point.high) conflicts.set(place, { place, date, sum, high: point.high })
    }
    for (const { stream, point } of said) if (point !== null) ofTheDay.set(stream, null)
    ofTheDay.settle()
  }
  return { series, conflicts: [...conflicts.values()].sort((a, b) => (a.place < b.place ? -1 : 1)) }
}

/** The command's form of a series: the first day with a level, then those on which it changes. */
export function levelSteps(series: readonly LevelPoint[]): { date: string; value: bigint }[] {
  const steps: { date: string; value: bigint }[] = []
  for (const { date, level } of series) {
    if (level !== null && steps.at(-1)?.value !== level.value) steps.push({ date, value: level.value })
  }
  return steps
}

type Said = { readonly stream: number; readonly point: Point | null }

/** What streams say from each day on; null where their last point has become too old. */
function inDateOrder(streams: readonly AreaPoints[], limit: number | null): [string, Said[]][] {
  const days = new Map<string, Said[]>()
  const say = (date: string, said: Said) => {
    const ofDay = days.get(date)
    if (ofDay === undefined) days.set(date, [said])
    else ofDay.push(said)
  }
  streams.forEach(({ points }, stream) => {
    points.forEach((point, at) => {
      say(point.date, { stream, point })
      if (limit === null) return
      const over = addDays(point.date, limit + 1)
      const next = points[at + 1]?.date ?? endOfDays
      if (over < next) say(over, { stream, point: null })
    })
  })
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1))
}
