import type { Offer } from './offers'
import { SlackSearch } from './slack-search'
import { NO_DATE, ORIGIN, Timeline } from './timeline'
import type { Arithmetic, Whole } from './whole'

/** One bound of a claim where it takes part in a contradiction: its upper bound, or its lower. */
export type Use = { readonly offer: Offer; readonly upper: boolean }

/** The bounds of every date that the kept claims speak of, by day; `high` undefined means none. */
export type Bounds = { readonly days: number[]; readonly low: Whole[]; readonly high: (Whole | undefined)[] }

/**
 * A system of kept claims that is free of contradiction, grown one claim at a time. Offering a claim costs about the
 * size of what it disturbs: levels are kept between offers and only those that a new tie presses on are moved.
 */
export class Constraints {
  /** The highest level that any date ever had; levels are never below zero. */
  highest: Whole
  private readonly zero: Whole
  private readonly timeline: Timeline
  private readonly down: SlackSearch
  private readonly up: SlackSearch
  private readonly uses: Use[] = []

  /** `headroom` is where the last date is put: above what claims still to come may add up to, so that they find room. */
  constructor(
    { zero }: Arithmetic,
    private readonly headroom: Whole,
  ) {
    this.zero = zero
    this.highest = headroom
    this.timeline = new Timeline(zero)
    this.down = new SlackSearch(this.timeline, false, zero)
    this.up = new SlackSearch(this.timeline, true, zero)
  }

  /** Keeps the claim and returns null, or leaves the system as it was and returns a contradiction, claim included. */
  offer(offer: Offer): readonly Use[] | null {
    const { start, end } = this.place(offer)
    if (offer.high !== null) {
      const contradiction = this.tie(start, end, offer.high, { offer, upper: true })
      if (contradiction) return contradiction
    }
    if (offer.low === this.zero) return null
    const contradiction = this.tie(end, start, this.zero - offer.low, { offer, upper: false })
    if (contradiction && offer.high !== null) {
      this.timeline.untie()
      this.uses.pop()
    }
    return contradiction
  }

  bounds(): Bounds {
    const { timeline, up, down } = this
    down.from(ORIGIN, null, NO_DATE, NO_DATE)
    const high: (Whole | undefined)[] = []
    for (const date of down.settled) high[date] = timeline.level[date]! + down.slack[date]!
    up.from(ORIGIN, null, NO_DATE, NO_DATE)
    const low: Whole[] = []
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
    const { timeline, headroom } = this
    const { value } = offer
    const known = offer.start === null ? ORIGIN : timeline.find(offer.start)
    const end =
      timeline.find(offer.end) ??
      timeline.insert(offer.end, (before, after) => {
        if (offer.total) return value
        if (known !== undefined && known !== ORIGIN) return timeline.level[known]! + value
        if (after !== undefined) return after
        const least = before + value
        return least < headroom ? headroom : least
      })
    if (timeline.level[end]! > this.highest) this.highest = timeline.level[end]!
    const start = known ?? timeline.insert(offer.start!, () => timeline.level[end]! - value)
    return { start, end }
  }

  /** Adds count(to) - count(from) <= weight, or returns the contradiction that it would make. */
  private tie(from: number, to: number, weight: Whole, use: Use): readonly Use[] | null {
    const { level } = this.timeline
    const excess = level[to]! - level[from]! - weight
    if (excess > this.zero) {
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
   * else the ties which, closed by the new one, go round in a circle that no count can satisfy.
   */
  private repair(from: number, to: number, excess: Whole): number[] | null {
    const { down, up, zero } = this
    let lowered = zero
    if (to !== ORIGIN) {
      down.from(to, excess, from, NO_DATE)
      if (down.met !== NO_DATE) return down.trail(from)
      lowered = down.reach
      const { level } = this.timeline
      for (const date of down.settled) level[date] = level[date]! - (lowered - down.slack[date]!)
    }
    if (!(lowered < excess)) return null
    up.from(from, excess - lowered, to, ORIGIN)
    if (up.met === ORIGIN && to !== ORIGIN) return [...up.trail(ORIGIN), ...down.trail(ORIGIN)]
    if (up.met !== NO_DATE) return up.trail(to)
    this.raise(excess - lowered)
    return null
  }

  private raise(amount: Whole): void {
    const { level } = this.timeline
    for (const date of this.up.settled) {
      level[date] = level[date]! + (amount - this.up.slack[date]!)
      if (level[date]! > this.highest) this.highest = level[date]!
    }
  }
}
