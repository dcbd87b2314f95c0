import type { Offer } from './candidates'
import { SlackSearch } from './slack-search'
import { type Frame, NO_DATE, ORIGIN, Timeline } from './timeline'

/** One bound of a claim where it takes part in a contradiction: its upper bound, or its lower. */
export type Use = { readonly offer: Offer; readonly upper: boolean }

/** The bounds of every date that the kept claims speak of, by day; `high` undefined means none. */
export type DifferenceBounds = {
  readonly days: readonly number[]
  readonly low: readonly bigint[]
  readonly high: readonly (bigint | undefined)[]
}

/**
 * A system of kept claims that is free of contradiction, grown one claim at a time. Offering a claim costs about the
 * size of what it disturbs: levels are kept between offers and only those that a new tie presses on are moved.
 */
export class Constraints {
  private readonly timeline: Timeline
  private readonly down: SlackSearch
  private readonly up: SlackSearch
  /** For each tie, whose it is. */
  private readonly uses: Use[] = []

  /** `offers`: all that may come; where nobody knows, a frame that holds whatever does. */
  constructor(offers: readonly Offer[], frame: Frame = frameOf(offers)) {
    this.timeline = new Timeline(frame)
    this.down = new SlackSearch(this.timeline, false)
    this.up = new SlackSearch(this.timeline, true)
  }

  /**
   * Keeps the claim and returns null, or returns a circle of bounds that cannot all hold, in the order of the way round
   * and the claim's own first, and keeps what was kept before.
   */
  offer(offer: Offer): readonly Use[] | null {
    const { start, end } = this.place(offer)
    if (offer.high !== null) {
      const circle = this.tie(start, end, offer.high, { offer, upper: true })
      if (circle) return circle
    }
    if (offer.low === 0n) return null
    const circle = this.tie(end, start, -offer.low, { offer, upper: false })
    if (circle && offer.high !== null) {
      this.timeline.untie()
      this.uses.pop()
    }
    return circle
  }

  bounds(): DifferenceBounds {
    const { timeline, up, down } = this
    const low: bigint[] = []
    const high: (bigint | undefined)[] = []
    down.from(ORIGIN, null, [])
    for (const date of down.settled) high[date] = timeline.level[date]! + down.slack[date]!
    up.from(ORIGIN, null, [])
    for (const date of up.settled) low[date] = timeline.level[date]! - up.slack[date]!
    const dates = timeline.dates()
    return {
      days: dates.map((date) => timeline.day[date]!),
      low: dates.map((date) => low[date]!),
      high: dates.map((date) => high[date]),
    }
  }

  /** The dates that a claim ties, put where the claim wants them as far as their neighbours allow. */
  private place(offer: Offer): { start: number; end: number } {
    const { timeline } = this
    const known = offer.start === null ? ORIGIN : timeline.find(offer.start)
    let end = timeline.find(offer.end)
    if (end === undefined) {
      const counted = offer.total || (known !== undefined && known !== ORIGIN)
      end = timeline.insert(offer.end, counted ? timeline.level[known!]! + offer.value : undefined)
    }
    return { start: known ?? timeline.insert(offer.start!, timeline.level[end]! - offer.value), end }
  }

  /** Adds count(to) - count(from) <= weight, or returns the circle that would make it impossible. */
  private tie(from: number, to: number, weight: bigint, use: Use): readonly Use[] | null {
    const { level } = this.timeline
    const excess = level[to]! - level[from]! - weight
    if (excess > 0n) {
      const ties = this.repair(from, to, excess)
      if (ties) return [use, ...ties.map((tie) => this.uses[tie]!)]
    }
    this.timeline.tie(from, to, weight)
    this.uses.push(use)
    return null
  }

  /**
   * Brings the levels of `to` and `from` nearer by `excess`: lowers `to` with all that must follow it, as far as the
   * origin allows, then raises `from` with all that must follow it by the rest. Returns null when that was possible,
   * else the ties that lead from `to` to `from` in a way which the new one closes to a circle of negative weight.
   */
  private repair(from: number, to: number, excess: bigint): number[] | null {
    const { down, up } = this
    const { level } = this.timeline
    let rest = excess
    if (to !== ORIGIN) {
      down.from(to, excess, [from])
      if (down.met !== NO_DATE) return down.trail(from).reverse()
      for (const date of down.settled) level[date] = level[date]! - (down.reach - down.slack[date]!)
      rest = excess - down.reach
    }
    if (rest === 0n) return null
    up.from(from, rest, [to, ORIGIN])
    if (up.met === to) return up.trail(to)
    if (up.met === ORIGIN) return [...down.trail(ORIGIN).reverse(), ...up.trail(ORIGIN)]
    for (const date of up.settled) level[date] = level[date]! + (rest - up.slack[date]!)
    return null
  }
}

function frameOf(offers: readonly Offer[]): Frame {
  let first = Number.POSITIVE_INFINITY
  let last = Number.NEGATIVE_INFINITY
  let periods = 0n
  let total = 0n
  for (const offer of offers) {
    first = Math.min(first, offer.start ?? offer.end)
    last = Math.max(last, offer.end)
    if (!offer.total) periods += offer.value
    else if (offer.value > total) total = offer.value
  }
  return { first, last, headroom: total + periods }
}
