/** The date before everything, where the count is zero and stays zero. */
export const ORIGIN = 0
export const NO_DATE = -1
export const NO_TIE = -1
/** Stands for "never falls" where the number of a tie is expected. */
export const CHAIN = -2

/** The days that can be inserted, and a count that the last of them will hardly exceed. */
export type Frame = { readonly first: number; readonly last: number; readonly headroom: bigint }

/**
 * The graph of difference constraints. Its nodes are dates, numbered as they are inserted and linked in the order of
 * the calendar; `level[d]` is a count at date d such that all levels together satisfy every tie (the potential). A tie
 * from a to b of weight w says: count(b) - count(a) <= w. That the count never falls is a tie of weight 0 from each
 * date to the one before it; those are not stored. The origin's level is zero for ever.
 */
export class Timeline {
  readonly day: number[] = [Number.NEGATIVE_INFINITY]
  readonly before: number[] = [NO_DATE]
  readonly after: number[] = [NO_DATE]
  readonly level: bigint[] = [0n]
  readonly tieFrom: number[] = []
  readonly tieTo: number[] = []
  readonly tieWeight: bigint[] = []
  /** First tie out of (into) a date, and for each tie the next one out of (into) the same date. */
  readonly firstOut: number[] = [NO_TIE]
  readonly firstIn: number[] = [NO_TIE]
  readonly nextOut: number[] = []
  readonly nextIn: number[] = []
  private readonly calendar: number[] = [ORIGIN]
  private readonly dateOf = new Map<number, number>()

  constructor(private readonly frame: Frame) {}

  /** The date of a day, if it has been inserted. */
  find(day: number): number | undefined {
    return this.dateOf.get(day)
  }

  /** Inserts a day that is not there yet at the level wished for, or as near to it as its neighbours allow. */
  insert(day: number, wish?: bigint): number {
    const { calendar } = this
    let place = calendar.length
    for (let low = 1; low < place; ) {
      const middle = (low + place) >> 1
      if (this.day[calendar[middle]!]! < day) low = middle + 1
      else place = middle
    }
    const date = this.day.length
    const before = calendar[place - 1]!
    const after = this.after[before]!
    this.level.push(this.levelBetween(before, after, wish ?? this.guess(day, before, after)))
    this.day.push(day)
    this.before.push(before)
    this.after.push(after)
    this.after[before] = date
    if (after !== NO_DATE) this.before[after] = date
    this.firstOut.push(NO_TIE)
    this.firstIn.push(NO_TIE)
    this.dateOf.set(day, date)
    if (place === calendar.length) calendar.push(date)
    else calendar.splice(place, 0, date)
    return date
  }

  /** Adds a tie; the caller has seen to it that the levels satisfy it. */
  tie(from: number, to: number, weight: bigint): void {
    const tie = this.tieFrom.length
    this.tieFrom.push(from)
    this.tieTo.push(to)
    this.tieWeight.push(weight)
    this.nextOut.push(this.firstOut[from]!)
    this.nextIn.push(this.firstIn[to]!)
    this.firstOut[from] = tie
    this.firstIn[to] = tie
  }

  /** Takes the last tie back. */
  untie(): void {
    this.firstOut[this.tieFrom.pop()!] = this.nextOut.pop()!
    this.firstIn[this.tieTo.pop()!] = this.nextIn.pop()!
    this.tieWeight.pop()
  }

  /** The dates in the order of the calendar, without the origin. */
  dates(): number[] {
    return this.calendar.slice(1)
  }

  private levelBetween(before: number, after: number, wish: bigint): bigint {
    if (wish < this.level[before]!) return this.level[before]!
    return after !== NO_DATE && wish > this.level[after]! ? this.level[after]! : wish
  }

  /** As if the count grew evenly: most claims then find their place without pushing others aside. */
  private guess(day: number, before: number, after: number): bigint {
    const { first, last, headroom } = this.frame
    const start = before === ORIGIN ? first - 1 : this.day[before]!
    const end = after === NO_DATE ? last : this.day[after]!
    const floor = this.level[before]!
    const ceiling = after === NO_DATE ? headroom : this.level[after]!
    return floor + ((ceiling - floor) * BigInt(day - start)) / BigInt(end - start)
  }
}
