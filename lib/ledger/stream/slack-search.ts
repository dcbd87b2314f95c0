import { LeastQueue } from '../least-queue'
import { CHAIN, NO_DATE, NO_TIE, ORIGIN, type Timeline } from './timeline'

/**
 * Dijkstra's search over the slack that the levels leave in the ties, which is never negative. Forward it follows ties
 * from a date to what that date holds down; backward, to what holds it up. The same search finds how far levels can
 * move (a repair), the way round (a contradiction) and, from the origin without a limit, the bounds of every date.
 */
export class SlackSearch {
  /** Dates within reach, nearest first, and the slack from the source to each. */
  readonly settled: number[] = []
  readonly slack: bigint[] = []
  /** How far the search went: its limit, or the origin if that came first. */
  reach = 0n
  /** The target that was met, or NO_DATE; a search ends when it meets one. */
  met = NO_DATE
  private limit: bigint | null = null
  private targets: readonly number[] = []
  /** For each labelled date, the date and the tie by which the nearest way came. */
  private readonly cameFrom: number[] = []
  private readonly cameBy: number[] = []
  /** The search in which a date was last labelled, and settled. */
  private readonly labelledIn: number[] = []
  private readonly settledIn: number[] = []
  private readonly queue = new LeastQueue<bigint>()
  private run = 0

  constructor(
    private readonly timeline: Timeline,
    private readonly backward: boolean,
  ) {}

  /** Searches from `source` to all dates nearer than `limit` (null: all there are), until a target or the origin. */
  from(source: number, limit: bigint | null, targets: readonly number[]): void {
    const { settled, settledIn, queue } = this
    this.run += 1
    this.limit = limit
    this.targets = targets
    this.met = NO_DATE
    settled.length = 0
    queue.clear()
    this.label(source, 0n, NO_DATE, CHAIN)
    while (queue.size > 0) {
      const date = queue.pop()
      if (settledIn[date] === this.run) continue
      settledIn[date] = this.run
      if (date === ORIGIN && source !== ORIGIN) {
        this.reach = this.slack[ORIGIN]!
        return
      }
      settled.push(date)
      if (this.backward) this.followTiesInto(date)
      else this.followTiesOutOf(date)
      if (this.met !== NO_DATE) return
    }
    if (limit !== null) this.reach = limit
  }

  /** The ties on the way from the source to a date that the last search labelled, last first. */
  trail(to: number): number[] {
    const ties: number[] = []
    for (let date = to; date !== NO_DATE; date = this.cameFrom[date]!) {
      if (this.cameBy[date] !== CHAIN) ties.push(this.cameBy[date]!)
    }
    return ties
  }

  private followTiesOutOf(date: number): void {
    const { level, before, firstOut, nextOut, tieTo, tieWeight } = this.timeline
    const height = this.slack[date]! + level[date]!
    const earlier = before[date]!
    if (earlier !== NO_DATE) this.approach(earlier, height - level[earlier]!, date, CHAIN)
    for (let tie = firstOut[date]!; tie !== NO_TIE; tie = nextOut[tie]!) {
      const to = tieTo[tie]!
      this.approach(to, height + tieWeight[tie]! - level[to]!, date, tie)
    }
  }

  private followTiesInto(date: number): void {
    const { level, after, firstIn, nextIn, tieFrom, tieWeight } = this.timeline
    const depth = this.slack[date]! - level[date]!
    const later = after[date]!
    if (later !== NO_DATE) this.approach(later, depth + level[later]!, date, CHAIN)
    for (let tie = firstIn[date]!; tie !== NO_TIE; tie = nextIn[tie]!) {
      const from = tieFrom[tie]!
      this.approach(from, depth + tieWeight[tie]! + level[from]!, date, tie)
    }
  }

  private approach(date: number, slack: bigint, from: number, by: number): void {
    if (this.limit !== null && slack >= this.limit) return
    if (this.labelledIn[date] === this.run && slack >= this.slack[date]!) return
    this.label(date, slack, from, by)
    if (this.targets.includes(date)) this.met = date
  }

  private label(date: number, slack: bigint, from: number, by: number): void {
    this.labelledIn[date] = this.run
    this.slack[date] = slack
    this.cameFrom[date] = from
    this.cameBy[date] = by
    this.queue.push(slack, date)
  }
}
