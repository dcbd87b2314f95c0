import { LeastQueue } from './least-queue'
import { CHAIN, NO_DATE, ORIGIN, type Timeline } from './timeline'

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
  private readonly origin: { readonly date: number[]; readonly tie: number[] } = { date: [], tie: [] }
  private readonly seen: number[] = []
  private readonly done: number[] = []
  private readonly queue = new LeastQueue<bigint>()
  private run = 0

  constructor(
    private readonly timeline: Timeline,
    private readonly backward: boolean,
  ) {}

  /** Searches from `source` to all dates nearer than `limit` (null: all there are), until a target or the origin. */
  from(source: number, limit: bigint | null, target = NO_DATE, otherTarget = NO_DATE): void {
    const { timeline, settled, slack, done, queue, backward } = this
    const run = ++this.run
    settled.length = 0
    queue.clear()
    this.met = NO_DATE
    this.label(source, 0n, NO_DATE, CHAIN)
    while (queue.size > 0) {
      const date = queue.pop()
      if (done[date] === run) continue
      done[date] = run
      if (date === ORIGIN && source !== ORIGIN) {
        this.reach = slack[ORIGIN]!
        return
      }
      settled.push(date)
      const { level, tieWeight } = timeline
      const base = backward ? slack[date]! - level[date]! : slack[date]! + level[date]!
      const neighbour = (backward ? timeline.after : timeline.before)[date]!
      const ends = backward ? timeline.tieFrom : timeline.tieTo
      const next = backward ? timeline.nextIn : timeline.nextOut
      let tie = CHAIN
      let end = neighbour
      let following = (backward ? timeline.firstIn : timeline.firstOut)[date]!
      for (;;) {
        if (end !== NO_DATE && done[end] !== run) {
          const pull = tie === CHAIN ? base : base + tieWeight[tie]!
          const distance = backward ? pull + level[end]! : pull - level[end]!
          if (limit === null || distance < limit) {
            if (this.seen[end] !== run || distance < slack[end]!) {
              this.label(end, distance, date, tie)
              if (end === target || end === otherTarget) {
                this.met = end
                return
              }
            }
          }
        }
        if (following === NO_DATE) break
        tie = following
        end = ends[tie]!
        following = next[tie]!
      }
    }
    if (limit !== null) this.reach = limit
  }

  /** The ties on the way from the source to a date that the last search labelled. */
  trail(to: number): number[] {
    const ties: number[] = []
    for (let date = to; date !== NO_DATE; date = this.origin.date[date]!) {
      const tie = this.origin.tie[date]!
      if (tie !== CHAIN) ties.push(tie)
    }
    return ties
  }

  private label(date: number, slack: bigint, origin: number, tie: number): void {
    this.seen[date] = this.run
    this.slack[date] = slack
    this.origin.date[date] = origin
    this.origin.tie[date] = tie
    this.queue.push(slack, date)
  }
}
