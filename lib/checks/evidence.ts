import { elementAt } from '@/lib/lookup/element-at'
import type { Bounds } from '@/lib/quantities/bounds'
import type { AreaSurroundings } from './area'
import { sameArea } from './area'
import { isRead, pointSide, type ReadFigure, rowSide } from './side'
import type { CheckContext, EnteredReport, KnownFigure, KnownPoint, KnownStream, Side } from './types'

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
  const [alone] = report.figures
  if (report.figures.length === 1 && alone !== undefined) return caseAlone(report, context, surroundings)
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

/** The same where a report has one figure, as most of an operator and metric do in a file: nothing has to be told apart by name. */
function caseAlone(
  report: EnteredReport,
  context: CheckContext,
  surroundings: AreaSurroundings,
): (figure: ReadFigure) => Case {
  return (figure) => {
    const { operator, country, part, places } = figure
    const account = context.streams.filter(
      (stream) =>
        stream.operator === operator &&
        stream.country === country &&
        stream.metric === figure.metric.key &&
        stream.part === part,
    )
    const own = account.find(({ area }) => sameArea(area, places))
    const rows = figure.setAside ? [] : [{ area: places, rows: [figure] }]
    return { figure, report, context, surroundings, account, own, rows, sameDays: [] }
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

/** A running count, a total, or a period that began on the same known day as `figure`; or a level, which goes on from level to level. */
export function isRunningWith(
  figure: { basis: string; from: string },
  other: { basis: string; from: string },
): boolean {
  return figure.basis === 'total' || figure.basis === 'level'
    ? other.basis === figure.basis
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

/**
 * What is known of the count of an area at the end of a day. Most of what is looked at is named by no finding: who says it is looked for
 * when one does.
 */
export interface KnownCount extends Bounds {
  places: readonly string[]
  side(): Side
}

/** The same where it is known at most. */
export type KnownMost = KnownCount & { high: bigint }

/** What is known at least of the count of an area at the end of `day`: the largest lower bound, null where it is nothing. */
export function atLeast(stream: KnownStream, day: string): KnownCount | null {
  const { points } = stream
  const last = points.findLast((point) => point.day <= day)
  return last === undefined ? null : countAt(stream, last)
}

/** What is known at most of it: the first point from `day` on that has an upper bound. */
export function atMost(stream: KnownStream, day: string): KnownMost | null {
  const { points } = stream
  let first: KnownPoint | null = null
  for (let at = points.length - 1; at >= 0; at--) {
    const point = elementAt(points, at)
    if (point.day < day) break
    if (point.high !== null) first = point
  }
  return first === null ? null : (countAt(stream, first) as KnownMost)
}

function countAt(stream: KnownStream, { day, low, value, high }: KnownPoint): KnownCount {
  return { places: stream.area, low, value, high, side: () => pointSide(stream, day, { low, value, high }) }
}

export function countOfRow(row: ReadFigure): KnownCount {
  const { low, value, high } = row.bounds
  return { places: row.places, low, value, high, side: () => rowSide(row) }
}

/** The areas for which `which` holds, with what is known at least of each on the day: from the record and from other rows. */
export function leastOf(
  { account, rows, figure }: Case,
  which: (area: readonly string[]) => boolean,
): KnownCount[] {
  const found: KnownCount[] = []
  for (const stream of account) {
    const known = which(stream.area) ? atLeast(stream, figure.to) : null
    if (known !== null) found.push(known)
  }
  const others = rowsIn(rows, which).filter(
    ({ row, basis, to }) => row !== figure.row && basis !== 'unclear' && to !== '' && to <= figure.to,
  )
  if (others.length === 0) return found
  const largest = new Map<string, KnownCount>()
  for (const known of [...found, ...others.map(countOfRow)]) {
    const key = known.places.join('+')
    if ((largest.get(key)?.low ?? -1n) < known.low) largest.set(key, known)
  }
  return [...largest.values()]
}

const rowsIn = (rows: readonly RowsOfArea[], which: (area: readonly string[]) => boolean) =>
  rows.flatMap(({ area, rows }) => (which(area) ? rows : []))

/** The areas for which `which` holds, with what is known at most of each on the day. */
export function mostOf(
  { account, rows, figure }: Case,
  which: (area: readonly string[]) => boolean,
): KnownMost[] {
  const found = rowsIn(rows, which)
    .filter(({ row, basis, to }) => row !== figure.row && basis === 'total' && to >= figure.to)
    .map(countOfRow)
    .filter((known): known is KnownMost => known.high !== null)
  for (const stream of account) {
    const known = which(stream.area) ? atMost(stream, figure.to) : null
    if (known !== null) found.push(known)
  }
  return found
}
