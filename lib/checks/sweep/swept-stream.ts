import { GrowingStream } from '@/lib/ledger/stream/growing-stream'
import type { Basis, Claim, Pin } from '@/lib/ledger/types'
import { elementAt, lastOf } from '@/lib/lookup/element-at'
import { addDays } from '@/lib/periods/day'
import { nearestFigures } from '../nearest'
import type { EnteredFigure, KnownFigure, KnownPoint, KnownStream } from '../types'
import { nextPoint } from './next-point'

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

/** The days on which the windows of a report's figures end, and those on which they start; blank ones left out. */
export interface AskedDays {
  ends: readonly string[]
  starts: readonly string[]
}

type Window = Pick<EnteredFigure, 'basis' | 'from' | 'to'>
type Member = { claim: SweptClaim; figure: KnownFigure }

/** A stream of up to so many claims is reconciled whenever it gained one, and all of it is looked at. */
export const alwaysSolved = 64
/** A longer one once it grew by one in so many: to walk along it each time would cost the square of its length. */
const growthUnsolved = 16
/** Claims that are looked at before and after a day. */
const lookedBefore = 200
const lookedAfter = 50

/**
 * A stream while the reports of a file are put on it one by one. Most claims begin behind all that the stream has and contradict nothing:
 * they add a point without the ledger. Of a long stream what else it gained since it was last reconciled counts where no check
 * contradicted it, and its points are as they were: their bounds are then wider, which can only hide a finding.
 */
export class SweptStream {
  /** By the last day that they count, then as they came onto the record; the figures of `#members` in the same order. */
  readonly #members: Member[] = []
  readonly #figures: KnownFigure[] = []
  #points: KnownPoint[] = []
  #gained = 0
  /** What the ledger made of it when it was last asked, and what came since. */
  #ledger: GrowingStream | null = null
  #since: Member[] = []
  /** The last day on which a claim ends that says how much there is at most; later days have no bound by any. */
  #lastBounding = ''
  /** Whether only the ledger can say what is known at most on days before the last point. */
  #isStale = false
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
    const mayCount = counts && basis !== 'unclear' && claim.pinned !== 'set_aside'
    // Spelt out, since spreading costs more than the rest.
    const figure: KnownFigure = {
      source,
      basis,
      from,
      to,
      qualifier,
      amount,
      amountTo,
      unit,
      low,
      value,
      high,
      counts: mayCount,
    }
    const next = mayCount && this.#gained === 0 ? nextPoint(this.#points.at(-1), claim) : null
    const member = { claim, figure }
    if (high !== null && to > this.#lastBounding) this.#lastBounding = to
    if (!isBeside(claim)) this.#since.push(member)
    if (next === null && !isBeside(claim)) this.#gained++
    const at = this.#placeAfter(to)
    this.#members.splice(at, 0, member)
    this.#figures.splice(at, 0, figure)
    if (next !== null) {
      if (next.boundsEarlier) this.#isStale = true
      this.#points.push(next.point)
    }
    this.#whole = null
  }

  /** Whether anything is known of it at most on a day: a point from then on has an upper bound. */
  isBoundedFrom(day: string): boolean {
    if (this.#lastBounding < day) return false
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
      this.#figures.splice(at, 1)
      this.#ledger = null
      this.#gained++
      this.#whole = null
    }
  }

  /** What the checks of a report need of it; `near`: the figures entered for the very area, null for another one. */
  known(asked: AskedDays, near: readonly Window[] | null): KnownStream {
    if (this.#isStale && this.#looksBack(asked, near !== null)) this.#gained++
    this.#solve()
    if (this.size <= alwaysSolved) return this.#all()
    const { name, part, area } = this
    const points = this.#pointsAt(near === null ? asked.ends : withEves(asked))
    const figures = new Set<KnownFigure>()
    for (const { day } of points) {
      for (let at = this.#placeAfter(day) - 1; this.#figures[at]?.to === day; at--)
        figures.add(elementAt(this.#figures, at))
    }
    for (const window of near ?? []) for (const figure of this.#near(window)) figures.add(figure)
    const inOrder = [...figures].sort((a, b) => (a.to < b.to ? -1 : a.to > b.to ? 1 : 0))
    return { ...name, part, area, points, figures: inOrder }
  }

  /** Whether a day before the last point is asked for, the eves of windows among them where the area is their own. */
  #looksBack({ ends, starts }: AskedDays, own: boolean): boolean {
    const { day } = lastOf(this.#points)
    return own
      ? ends.some((end) => end <= day) || starts.some((start) => start <= day)
      : ends.some((end) => end < day)
  }

  /** To be read before the next claim is added: what it holds goes on with the stream. */
  #all(): KnownStream {
    // Spelt out, since spreading costs more than the rest.
    this.#whole ??= {
      operator: this.name.operator,
      country: this.name.country,
      metric: this.name.metric,
      part: this.part,
      area: this.area,
      points: this.#points,
      figures: this.#figures,
    }
    return this.#whole
  }

  #near(window: Window): KnownFigure[] {
    const at = this.#placeAfter(window.to)
    const looked = this.#figures.slice(Math.max(0, at - lookedBefore), at + lookedAfter)
    const chosen = nearestFigures(
      looked.map(({ basis, from, to }, id) => ({ id, basis, from, to })),
      [window],
    )
    return looked.filter((_, id) => chosen.has(id))
  }

  #solve(): void {
    const { length } = this.#members
    if (this.#gained === 0) return
    if (length > alwaysSolved && this.#gained * growthUnsolved < length) return
    this.#gained = 0
    this.#isStale = false
    const points = this.#asked().points()
    this.#points = points.map(({ date, low, value, high }) => ({ day: date, low, value, high }))
    this.#whole = null
  }

  /** The ledger with all claims; those that count are marked. */
  #asked(): GrowingStream {
    const added = this.#since
    this.#since = []
    const before = this.#ledger
    if (before !== null && added.every(({ claim }) => before.add(offered(claim)))) {
      for (const { figure } of added) figure.counts = true
      return before
    }
    const anew = new GrowingStream(this.#members.map(({ claim }) => offered(claim)))
    this.#ledger = anew
    const kept = anew.kept()
    for (const figure of this.#figures) figure.counts = kept.has(figure.source.claimId)
    return anew
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
    const last = this.#figures.at(-1)
    if (last === undefined || last.to <= day) return this.#figures.length
    return placeAfter(this.#figures.length, (at) => elementAt(this.#figures, at).to <= day)
  }
}

function withEves({ ends, starts }: AskedDays): string[] {
  return [...ends, ...[...ends, ...starts].map((day) => addDays(day, -1))]
}

/** Whether the ledger never offers the claim, so that it changes no point. */
const isBeside = ({ basis, pinned }: SweptClaim) => basis === 'unclear' || pinned === 'set_aside'

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
