import type { Metric } from '../metrics/types'
import { addDays } from '../periods/day'
import { checkReport } from './check-report'
import { type SweptClaim, SweptStream } from './swept-stream'
import type { EnteredFigure, EnteredReport, Finding, KnownPlace, KnownStream } from './types'

/** All that stands of one operator, country and metric once a file is entered: figures of other ones are never compared with it. */
export interface Sweep {
  /** ISO day. */
  today: string
  /** Any name that tells it from others. */
  operator: string
  country: string
  metric: Metric
  /** The places of the claims and everything around them. */
  places: readonly KnownPlace[]
  claims: readonly SweptClaim[]
}

/** What was found in a new claim. The rows of `report` are the places of its claims in `members`. */
export interface Found {
  claim: SweptClaim
  finding: Finding
  report: EnteredReport
  members: readonly SweptClaim[]
}

/** Of so many figures of a report at most each is held against the others. */
const mostTogether = 400

/** So many other streams of a part are looked at, the longest. */
const mostStreams = 500

/**
 * Holds the new claims against the record as the desk does, report by report in the order of publication: each against all that
 * was on record before the file and against the reports before it, and not against what its own report has on record already.
 * What stops short of comparing all with all, and can only hide findings, is said at the numbers here and in `SweptStream`.
 */
export function* sweep(given: Sweep): Generator<Found> {
  const reports = new Map<string, SweptClaim[]>()
  for (const claim of given.claims) {
    const members = reports.get(claim.source.reportId)
    if (members === undefined) reports.set(claim.source.reportId, [claim])
    else members.push(claim)
  }
  const streams = new Streams(given)
  for (const claim of given.claims) if (!claim.isNew) streams.of(claim).add(claim, true)
  const entered = [...reports].filter(([, members]) => members.some(isSwept))
  for (const [reportId, members] of entered.sort(byPublication)) {
    for (const claim of members) if (!claim.isNew) streams.of(claim).remove(reportId)
    const doubted = new Set<SweptClaim>()
    for (const found of checkAll(given, streams, members)) {
      if (found.finding.severity === 'contradicts') doubted.add(found.claim)
      if (found.claim.isNew || (found.claim.isRedated && found.finding.check === 'dates')) yield found
    }
    for (const claim of members) streams.of(claim).add(claim, !doubted.has(claim))
  }
}

const isSwept = ({ isNew, isRedated }: SweptClaim) => isNew || isRedated

type OfReport = readonly [reportId: string, members: readonly SweptClaim[]]

function byPublication([a, [firstOfA]]: OfReport, [b, [firstOfB]]: OfReport): number {
  const [before, after] = [firstOfA!.source.published, firstOfB!.source.published]
  return before < after || (before === after && a < b) ? -1 : 1
}

/** The streams of the claims, found by part and area. */
class Streams {
  readonly #byPart = new Map<string, Map<string, SweptStream>>()

  constructor(private readonly given: Sweep) {
    const sizes = new Map<string, { claim: SweptClaim; size: number }>()
    for (const claim of given.claims) {
      const name = `${claim.part}\n${claim.area.join('+')}`
      const sized = sizes.get(name)
      if (sized === undefined) sizes.set(name, { claim, size: 1 })
      else sized.size++
    }
    // The longest come first.
    for (const { claim } of [...sizes.values()].sort((a, b) => b.size - a.size)) this.of(claim)
  }

  of({ part, area }: Pick<SweptClaim, 'part' | 'area'>): SweptStream {
    let byArea = this.#byPart.get(part)
    if (byArea === undefined) {
      byArea = new Map()
      this.#byPart.set(part, byArea)
    }
    const key = area.join('+')
    let stream = byArea.get(key)
    if (stream === undefined) {
      const { operator, country, metric } = this.given
      stream = new SweptStream({ operator, country, metric: metric.key }, part, area)
      byArea.set(key, stream)
    }
    return stream
  }

  /** What the checks of these figures, all of one part or of parts of one whole, need of the streams of a part. */
  known(part: string, figures: readonly EnteredFigure[]): KnownStream[] {
    const own = new Map<string, EnteredFigure[]>()
    for (const figure of figures) {
      const key = figure.places.join('+')
      own.set(key, [...(own.get(key) ?? []), figure])
    }
    const ends = distinct(figures.map(({ to }) => to))
    const starts = distinct(figures.map(({ from }) => from))
    const ownDays = distinct([...ends, ...[...ends, ...starts].map((day) => addDays(day, -1))])
    const known: KnownStream[] = []
    let others = 0
    for (const [key, stream] of this.#byPart.get(part) ?? []) {
      if (stream.size === 0) continue
      const near = own.get(key)
      if (near !== undefined) known.push(stream.known(ownDays, near))
      else if (others++ < mostStreams) known.push(stream.known(ends, null))
    }
    return known
  }
}

const distinct = (days: readonly string[]) => [...new Set(days)].filter((day) => day !== '')

function* checkAll(given: Sweep, streams: Streams, all: readonly SweptClaim[]): Generator<Found> {
  // Those that are compared with each other stand beside each other, whatever the order of the rows.
  const ordered = all.length <= mostTogether ? all : [...all].sort(byAreaAndDay)
  for (let start = 0; start < ordered.length; start += mostTogether) {
    const members = ordered.slice(start, start + mostTogether)
    const report = reportOf(given, members)
    const parts = new Set(members.flatMap(({ part }) => [part, '']))
    const known = [...parts].flatMap((part) =>
      streams.known(
        part,
        report.figures.filter((figure) => figure.part === part || part === ''),
      ),
    )
    const { today, places } = given
    for (const finding of checkReport(report, { today, places, streams: known })) {
      yield { claim: members[finding.row]!, finding, report, members }
    }
  }
}

const placed = ({ area, to }: SweptClaim) => `${area.join('+')}\n${to}`
const byAreaAndDay = (a: SweptClaim, b: SweptClaim) => (placed(a) < placed(b) ? -1 : 1)

function reportOf({ operator, country, metric }: Sweep, members: readonly SweptClaim[]): EnteredReport {
  const { source, accessed, language } = members[0]!
  const { publisher, published } = source
  const figures = members.map(
    ({ part, area, basis, from, to, qualifier, amount, amountTo, unit, words, ...claim }, row) => ({
      ...{ row, operator, country, metric, part, basis, from, to, qualifier, amount, amountTo, unit, words },
      places: area,
      bounds: { low: claim.low, value: claim.value, high: claim.high },
      setAside: claim.pinned === 'set_aside',
    }),
  )
  return { publisher, published, accessed, language, figures }
}
