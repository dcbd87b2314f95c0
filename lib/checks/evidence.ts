import { elementAt } from '@/lib/lookup/element-at'
import type { Bounds } from '@/lib/quantities/bounds'
import type { AreaSurroundings } from './area'
import { sameArea } from './area'
import { isRead, pointSide, type ReadFigure, rowSide } from './side'
import type { CheckContext, EnteredReport, KnownFigure, KnownStream, Side } from './types'

/** Rows of one account and area. */
export interface RowsOfArea {
  area: readonly string[]
  rows: readonly ReadFigure[]
}

/** A check of one figure against the record and the rest of its report. */
export interface Case {
  figure: ReadFigure
  report: EnteredReport
  context: CheckContext
  surroundings: AreaSurroundings
  /** Streams of the same operator, country, metric and part. */
  account: readonly KnownStream[]
  /** The one of the same area. */
  own: KnownStream | undefined
  /** The rows of the same account that can be read and count, by area; the figure may be one of them. */
  rows: readonly RowsOfArea[]
  /** The others of them in the figure's area and of its days. */
  sameDays: readonly ReadFigure[]
}

/**
 * Makes the case of each figure of a report. Who is whose neighbour is found once for all: a report may have as many figures as a
 * draft holds, and each is held against the others of its account.
 */
export function casesOf(
  report: EnteredReport,
  context: CheckContext,
  surroundings: AreaSurroundings,
): (figure: ReadFigure) => Case {
  const counted = report.figures.filter((figure): figure is ReadFigure => isRead(figure) && !figure.setAside)
  const rows = grouped(areasOf(counted), ({ rows }) => {
    const row = elementAt(rows, 0)
    return accountOf(row, row.metric.key)
  })
  const sameDays = grouped(counted, windowOf)
  const streams = grouped(context.streams, (stream) => accountOf(stream, stream.metric))
  return (figure) => {
    const name = accountOf(figure, figure.metric.key)
    const account = streams.get(name) ?? []
    const own = account.find(({ area }) => sameArea(area, figure.places))
    return {
      ...{ figure, report, context, surroundings, account, own },
      rows: rows.get(name) ?? [],
      sameDays: (sameDays.get(windowOf(figure)) ?? []).filter(({ row }) => row !== figure.row),
    }
  }
}

const accountOf = (
  { operator, country, part }: { operator: string; country: string; part: string },
  metric: string,
) => [operator, country, metric, part].join('\n')

const areaOf = (row: ReadFigure) => [accountOf(row, row.metric.key), ...row.places].join('\n')

const windowOf = (row: ReadFigure) => [areaOf(row), row.basis, row.from, row.to].join('\n')

const areasOf = (rows: readonly ReadFigure[]): RowsOfArea[] =>
  [...grouped(rows, areaOf).values()].map((rows) => ({ area: elementAt(rows, 0).places, rows }))

function grouped<One>(all: readonly One[], keyOf: (one: One) => string): ReadonlyMap<string, One[]> {
  const groups = new Map<string, One[]>()
  for (const one of all) {
    const key = keyOf(one)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [one])
    else group.push(one)
  }
  return groups
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
  let before: KnownFigure | undefined
  let after: KnownFigure | undefined
  for (const known of own?.figures ?? []) {
    if (!known.counts || !isRunningWith(figure, known)) continue
    if (known.to < figure.to && (before === undefined || known.to >= before.to)) before = known
    if (known.to > figure.to && (after === undefined || known.to < after.to)) after = known
  }
  return { before, after }
}

/** What is known at least of the count of an area at the end of `day`: the largest lower bound, null where it is nothing. */
export function atLeast(stream: KnownStream, day: string): Side | null {
  const point = stream.points.findLast((known) => known.day <= day)
  return point === undefined ? null : pointSide(stream, point.day, boundsOfPoint(point))
}

/** What is known at most of it: the first point from `day` on that has an upper bound. */
export function atMost(stream: KnownStream, day: string): (Side & { high: bigint }) | null {
  for (const point of stream.points) {
    const { day: end, high } = point
    if (end >= day && high !== null) return { ...pointSide(stream, end, boundsOfPoint(point)), high }
  }
  return null
}

const boundsOfPoint = ({ low, value, high }: Bounds): Bounds => ({ low, value, high })

/** The areas for which `which` holds, with what is known at least of each on the day: from the record and from other rows. */
export function leastOf(
  { account, rows, figure }: Case,
  which: (area: readonly string[]) => boolean,
): Side[] {
  const found = new Map<string, Side>()
  const take = (side: Side | null) => {
    if (side === null) return
    const key = side.places.join('+')
    if ((found.get(key)?.low ?? -1n) < side.low) found.set(key, side)
  }
  for (const stream of account) if (which(stream.area)) take(atLeast(stream, figure.to))
  for (const row of rowsIn(rows, which)) {
    if (row.row !== figure.row && row.basis !== 'unclear' && row.to !== '' && row.to <= figure.to)
      take(rowSide(row))
  }
  return [...found.values()]
}

const rowsIn = (rows: readonly RowsOfArea[], which: (area: readonly string[]) => boolean) =>
  rows.flatMap(({ area, rows }) => (which(area) ? rows : []))

/** The areas for which `which` holds, with what is known at most of each on the day. */
export function mostOf(
  { account, rows, figure }: Case,
  which: (area: readonly string[]) => boolean,
): (Side & { high: bigint })[] {
  const others = rowsIn(rows, which)
    .filter(({ row, basis, to }) => row !== figure.row && basis === 'total' && to >= figure.to)
    .map(rowSide)
    .filter((side): side is Side & { high: bigint } => side.high !== null)
  const streams = account
    .filter(({ area }) => which(area))
    .map((stream) => atMost(stream, figure.to))
    .filter((side) => side !== null)
  return [...others, ...streams]
}
