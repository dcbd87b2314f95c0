import type { Use } from './constraints'

/**
 * The part of a circle that has been walked: for each bound, the day on which it arrives and the sum so far. Corners
 * are looked for from the end, and links past what cannot be one keep long ways from being searched step by step.
 */
export class Way {
  readonly uses: Use[] = []
  private readonly arrivals: number[] = []
  private readonly sums: bigint[] = []
  /** For each bound, the nearest before it with a smaller sum, and with a later arrival; -1 if there is none. */
  private readonly smaller: number[] = []
  private readonly later: number[] = []
  /** The latest arrival up to and with each bound. */
  private readonly latest: number[] = []

  /** The sum at the end of the way. */
  get sum(): bigint {
    return this.sums[this.sums.length - 1]!
  }

  add(use: Use, arrival: number, sum: bigint): void {
    const { uses, arrivals, sums, smaller, later, latest } = this
    const last = uses.length - 1
    let below = last
    while (below >= 0 && sums[below]! >= sum) below = smaller[below]!
    let after = last
    while (after >= 0 && arrivals[after]! <= arrival) after = later[after]!
    smaller.push(below)
    later.push(after)
    latest.push(last < 0 ? arrival : Math.max(latest[last]!, arrival))
    uses.push(use)
    arrivals.push(arrival)
    sums.push(sum)
  }

  /** The last bound, short of the end, that arrives on `day` or later with a sum below `limit`; -1 if there is none. */
  lastCorner(day: number, limit: bigint): number {
    let at = this.uses.length - 2
    while (at >= 0 && this.latest[at]! >= day) {
      if (this.sums[at]! >= limit) at = this.smaller[at]!
      else if (this.arrivals[at]! < day) at = this.later[at]!
      else return at
    }
    return -1
  }

  /** Takes off everything after `corner`. */
  cutBackTo(corner: number): void {
    for (const list of [this.uses, this.arrivals, this.sums, this.smaller, this.later, this.latest]) {
      list.length = corner + 1
    }
  }
}
