import { reconcileStream } from '@/lib/ledger/stream/reconcile-stream'
import type { Basis, Claim, Pin } from '@/lib/ledger/types'
import { elementAt } from '@/lib/lookup/element-at'
import { addDays } from '@/lib/periods/day'
import { nearestFigures } from '../nearest'
import type { EnteredFigure, KnownFigure, KnownPoint, KnownStream } from '../types'

/** A standing claim of one operator, country and metric, as a sweep takes it. */
export interface SweptClaim extends Omit<KnownFigure, 'counts'> {
  /** Of its row in the table. */
  id: number
  reportId: number
  /** Entered by the file that is swept. */
  isNew: boolean
  /** On record before, and its report has other days since the file. */
  isRedated: boolean
  part: string
  area: readonly string[]
  /** ISO days or blank. */
  accessed: string
  /** The code of its report's language, or blank. */
  language: string
  words: string
  pinned: Pin | null
}

type Window = Pick<EnteredFigure, 'basis' | 'from' | 'to'>
type Member = { claim: SweptClaim; figure: KnownFigure; offered: Claim }

/** A stream of up to so many claims is reconciled whenever it gained one, and all of it is looked at. */
const alwaysSolved = 64
/** A longer one once it grew by one in so many: to reconcile it each time would cost the square of its length. */
const growthUnsolved = 16
/** Claims that are looked at before and after a day. */
const lookedBefore = 200
const lookedAfter = 50

/**
 * A stream while the reports of a file are put on it one by one. What a long stream gained since it was last reconciled counts
 * where no check contradicted it, and its points are as they were: their bounds are then wider, which can only hide a finding.
 */
export class SweptStream {
  /** By the last day that they count, then as they came onto the record. */
  readonly #members: Member[] = []
  #points: KnownPoint[] = []
  #gained = 0
  /** All that is known of it, until it changes. */
  #whole: KnownStream | null = null

  constructor(
    private readonly name: Pick<KnownStream, 'operator' | 'country' | 'metric'>,
    readonly part: string,
    readonly area: readonly string[],
  ) {}

  get size(): number {
    return this.#members.length
  }

  /** `counts`: whether it does as far as is known before the ledger says. */
  add(claim: SweptClaim, counts: boolean): void {
    const { source, basis, from, to, qualifier, amount, amountTo, unit, low, value, high } = claim
    const printed = { qualifier, amount, amountTo, unit }
    const bounds = { low, value, high }
    const mayCount = counts && basis !== 'unclear' && claim.pinned !== 'set_aside'
    const figure: KnownFigure = { source, basis, from, to, ...printed, ...bounds, counts: mayCount }
    const next = mayCount && this.#gained === 0 ? this.#pointAfter(claim) : null
    const goesOn = next !== null || this.#isBeside(claim)
    this.#members.splice(this.#placeAfter(to), 0, { claim, figure, offered: offered(claim) })
    if (next !== null) this.#points.push(next)
    if (!goesOn) this.#gained++
    this.#whole = null
  }

  /** Whether the ledger never offers the claim, so that it changes no point. */
  #isBeside({ basis, pinned }: SweptClaim): boolean {
    return basis === 'unclear' || pinned === 'set_aside'
  }

  /**
   * The point that a claim adds to the points as they are, where it begins and ends behind all of them and contradicts nothing: most do.
   * Null where only the ledger can say what it comes to.
   */
  #pointAfter({ basis, from, to, low, value, high }: SweptClaim): KnownPoint | null {
    const last = this.#points.at(-1)
    if (last === undefined || to <= last.day) return null
    if (basis === 'total') {
      const goesOn = last.high !== null && low >= last.high && value >= last.value
      return goesOn ? { day: to, low, value, high } : null
    }
    if (from === '' || from > to || from <= last.day) return null
    const isNextDay = addDays(last.day, 1) === from
    const most = isNextDay && high !== null && last.high !== null ? last.high + high : null
    return { day: to, low: last.low + low, value: last.value + value, high: most }
  }

  /** Whether anything is known of it at most on a day: a point from then on has an upper bound. */
  isBoundedFrom(day: string): boolean {
    this.#solve()
    for (let at = this.#points.length - 1; at >= 0 && elementAt(this.#points, at).day >= day; at--)
      if (elementAt(this.#points, at).high !== null) return true
    return false
  }

  /** Takes out the claims of a report. */
  remove(reportId: string): void {
    for (let at = this.#members.length - 1; at >= 0; at--) {
      if (elementAt(this.#members, at).claim.source.reportId !== reportId) continue
      this.#members.splice(at, 1)
      this.#gained++
      this.#whole = null
    }
  }

  /** What the checks need of it around these days; `near`: the figures entered for the very area, null for another one. */
  known(days: readonly string[], near: readonly Window[] | null): KnownStream {
    this.#solve()
    if (this.size <= alwaysSolved) return this.#all()
    const { name, part, area } = this
    const points = this.#pointsAt(days)
    const figures = new Set<KnownFigure>()
    for (const { day } of points) {
      for (let at = this.#placeAfter(day) - 1; this.#members[at]?.figure.to === day; at--)
        figures.add(elementAt(this.#members, at).figure)
    }
    for (const window of near ?? []) for (const figure of this.#near(window)) figures.add(figure)
    const inOrder = [...figures].sort((a, b) => (a.to < b.to ? -1 : a.to > b.to ? 1 : 0))
    return { ...name, part, area, points, figures: inOrder }
  }

  #all(): KnownStream {
    const { name, part, area } = this
    this.#whole ??= {
      ...name,
      ...{ part, area, points: this.#points, figures: this.#members.map(({ figure }) => figure) },
    }
    return this.#whole
  }

  #near(window: Window): KnownFigure[] {
    const at = this.#placeAfter(window.to)
    const looked = this.#members.slice(Math.max(0, at - lookedBefore), at + lookedAfter)
    const chosen = nearestFigures(
      looked.map(({ figure: { basis, from, to } }, id) => ({ id, basis, from, to })),
      [window],
    )
    return looked.flatMap(({ figure }, id) => (chosen.has(id) ? [figure] : []))
  }

  #solve(): void {
    const { length } = this.#members
    if (this.#gained === 0) return
    if (length > alwaysSolved && this.#gained * growthUnsolved < length) return
    this.#gained = 0
    const { points, decisions } = reconcileStream(this.#members.map(({ offered }) => offered))
    this.#points = points.map(({ date, low, value, high }) => ({ day: date, low, value, high }))
    const kept = new Set<string>()
    for (const { claim, status } of decisions)
      if (status === 'counted' || status === 'corroborates') kept.add(claim)
    for (const { figure } of this.#members) figure.counts = kept.has(figure.source.claimId)
  }

  /** For each day the last point up to it and the first one from it on. */
  #pointsAt(days: readonly string[]): KnownPoint[] {
    const chosen = new Set<number>()
    for (const day of days) {
      const after = placeAfter(this.#points.length, (at) => elementAt(this.#points, at).day <= day)
      if (after > 0) chosen.add(after - 1)
      if (this.#points[after - 1]?.day !== day && after < this.#points.length) chosen.add(after)
    }
    return [...chosen].sort((a, b) => a - b).map((at) => elementAt(this.#points, at))
  }

  #placeAfter(day: string): number {
    return placeAfter(this.#members.length, (at) => elementAt(this.#members, at).figure.to <= day)
  }
}

const offered = ({ source, basis, from, to, low, value, high, pinned }: SweptClaim): Claim => ({
  id: source.claimId,
  basis: basis as Basis,
  from: from === '' ? null : from,
  to: to === '' ? null : to,
  ...{ low, value, high, pinned },
  published: source.published,
})

/** How many of `length` places, from the first on, are before: `isBefore` holds for these and for none behind them. */
function placeAfter(length: number, isBefore: (at: number) => boolean): number {
  let [low, high] = [0, length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(middle)) low = middle + 1
    else high = middle
  }
  return low
}
