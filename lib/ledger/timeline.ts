import type { Whole } from './whole'

/** The date before everything, where the count is zero and stays zero. */
export const ORIGIN = 0
export const NO_DATE = -1
/** Stands for "never falls" where the number of a tie is expected. */
export const CHAIN = -1

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
  readonly level: Whole[]
  readonly tieFrom: number[] = []
  readonly tieTo: number[] = []
  readonly tieWeight: Whole[] = []
  /** First tie out of (into) a date, and for each tie the next one out of (into) the same date. */
  readonly firstOut: number[] = [NO_DATE]
  readonly firstIn: number[] = [NO_DATE]
  readonly nextOut: number[] = []
  readonly nextIn: number[] = []
  private readonly calendar: number[] = [ORIGIN]
  private readonly dateOf = new Map<number, number>()

  constructor(zero: Whole) {
    this.level = [zero]
  }

  /** The date of a day, if it has been inserted. */
  find(day: number): number | undefined {
    return this.dateOf.get(day)
  }

  /** Inserts a day that is not there yet. Its level is `wish`, or as near to it as its neighbours allow. */
  insert(day: number, wish: (before: Whole, after: Whole | undefined) => Whole): number {
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
    const floor = this.level[before]!
    const ceiling = after === NO_DATE ? undefined : this.level[after]!
    const wished = wish(floor, ceiling)
    this.level.push(wished < floor ? floor : ceiling !== undefined && wished > ceiling ? ceiling : wished)
    this.day.push(day)
    this.before.push(before)
    this.after.push(after)
    this.after[before] = date
    if (after !== NO_DATE) this.before[after] = date
    this.firstOut.push(NO_DATE)
    this.firstIn.push(NO_DATE)
    this.dateOf.set(day, date)
    if (place === calendar.length) calendar.push(date)
    else calendar.splice(place, 0, date)
    return date
  }

  /** Adds a tie; the caller has seen to it that the levels satisfy it. */
  tie(from: number, to: number, weight: Whole): void {
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
}
