import type { Bounds } from '../quantities/bounds'
import type { Surroundings } from './area'
import { sameArea } from './area'
import { isRead, pointSide, type ReadFigure, rowSide } from './side'
import type { CheckContext, EnteredReport, KnownFigure, KnownStream, Side } from './types'

/** A check of one figure against the record and the rest of its report. */
export interface Case {
  figure: ReadFigure
  report: EnteredReport
  context: CheckContext
  surroundings: Surroundings
  /** Streams of the same operator, country, metric and part. */
  account: readonly KnownStream[]
  /** The one of the same area. */
  own: KnownStream | undefined
  /** The other rows of the same account that can be read and count. */
  beside: readonly ReadFigure[]
}

export function caseOf(
  figure: ReadFigure,
  report: EnteredReport,
  context: CheckContext,
  surroundings: Surroundings,
): Case {
  const account = context.streams.filter((stream) => isSameAccount(stream, figure, figure.metric.key))
  const beside = report.figures.filter(
    (other): other is ReadFigure =>
      other !== figure &&
      isRead(other) &&
      !other.setAside &&
      isSameAccount(other, figure, figure.metric.key, other.metric.key),
  )
  const own = account.find(({ area }) => sameArea(area, figure.places))
  return { figure, report, context, surroundings, account, own, beside }
}

type AccountName = { operator: string; country: string; part: string }

function isSameAccount(
  a: AccountName & { metric: unknown },
  b: AccountName,
  metric: string,
  own: unknown = a.metric,
): boolean {
  return a.operator === b.operator && a.country === b.country && a.part === b.part && own === metric
}

/** A running count: a total, or a period that began on the same known day as `figure`. */
export function isRunningWith(
  figure: { basis: string; from: string },
  other: { basis: string; from: string },
): boolean {
  return figure.basis === 'total'
    ? other.basis === 'total'
    : figure.basis === 'period' &&
        figure.from !== '' &&
        other.basis === 'period' &&
        other.from === figure.from
}

type Window = { basis: string; from: string; to: string }

/** Whether a period of known days lies within another, and is not the very same. */
export function isWithin(inner: Window, outer: Window): boolean {
  if (inner.basis !== 'period' || outer.basis !== 'period' || inner.from === '' || outer.from === '')
    return false
  const isSame = inner.from === outer.from && inner.to === outer.to
  return !isSame && inner.from >= outer.from && inner.to <= outer.to && inner.from <= inner.to
}

/** The nearest running counts of the own area that count, before and after the figure's day. */
export function runningAround({ figure, own }: Case): {
  before: KnownFigure | undefined
  after: KnownFigure | undefined
} {
  const running = (own?.figures ?? []).filter((known) => known.counts && isRunningWith(figure, known))
  const before = running.filter(({ to }) => to < figure.to).sort(byDay)
  const after = running.filter(({ to }) => to > figure.to).sort(byDay)
  return { before: before.at(-1), after: after[0] }
}

const byDay = (a: { to: string }, b: { to: string }) => (a.to < b.to ? -1 : a.to > b.to ? 1 : 0)

/** What is known at least of the count of an area at the end of `day`: the largest lower bound, null where it is nothing. */
export function atLeast(stream: KnownStream, day: string): Side | null {
  const point = stream.points.filter((known) => known.day <= day).at(-1)
  return point === undefined ? null : pointSide(stream, point.day, boundsOfPoint(point))
}

/** What is known at most of it: the first point from `day` on that has an upper bound. */
export function atMost(stream: KnownStream, day: string): (Side & { high: bigint }) | null {
  const point = stream.points.find((known) => known.day >= day && known.high !== null)
  return point === undefined
    ? null
    : { ...pointSide(stream, point.day, boundsOfPoint(point)), high: point.high! }
}

const boundsOfPoint = ({ low, value, high }: Bounds): Bounds => ({ low, value, high })

/** The areas for which `which` holds, with what is known at least of each on the day: from the record and from other rows. */
export function leastOf(
  { account, beside, figure }: Case,
  which: (area: readonly string[]) => boolean,
): Side[] {
  const found = new Map<string, Side>()
  const take = (side: Side | null) => {
    if (side === null) return
    const key = side.places.join('+')
    if ((found.get(key)?.low ?? -1n) < side.low) found.set(key, side)
  }
  for (const stream of account) if (which(stream.area)) take(atLeast(stream, figure.to))
  for (const row of beside) {
    if (row.basis !== 'unclear' && row.to !== '' && row.to <= figure.to && which(row.places))
      take(rowSide(row))
  }
  return [...found.values()]
}

/** The areas for which `which` holds, with what is known at most of each on the day. */
export function mostOf(
  { account, beside, figure }: Case,
  which: (area: readonly string[]) => boolean,
): (Side & { high: bigint })[] {
  const rows = beside
    .filter(({ basis, to, places }) => basis === 'total' && to >= figure.to && which(places))
    .map(rowSide)
    .filter((side): side is Side & { high: bigint } => side.high !== null)
  const streams = account
    .filter(({ area }) => which(area))
    .map((stream) => atMost(stream, figure.to))
    .filter((side) => side !== null)
  return [...rows, ...streams]
}
