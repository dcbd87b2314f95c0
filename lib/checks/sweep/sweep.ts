import { elementAt } from '@/lib/lookup/element-at'
import type { Metric } from '@/lib/metrics/types'
import { surroundingsOf } from '../area'
import { checkReport } from '../check-report'
import type { EnteredReport, Finding, KnownPlace } from '../types'
import type { SweptClaim } from './swept-stream'
import { SweptStreams } from './swept-streams'

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

/**
 * Holds the new claims against the record as the desk does, report by report in the order of publication: each against all that
 * was on record before the file and against the reports before it, and not against what its own report has on record already.
 * What stops short of comparing all with all, and can only hide findings, is said at the numbers here, in `SweptStreams` and in `SweptStream`.
 */
export function* sweep(given: Sweep): Generator<Found> {
  const reports = new Map<string, SweptClaim[]>()
  for (const claim of given.claims) {
    const members = reports.get(claim.source.reportId)
    if (members === undefined) reports.set(claim.source.reportId, [claim])
    else members.push(claim)
  }
  const { operator, country, metric, claims, places } = given
  const account = { operator, country, metric: metric.key }
  const streams = new SweptStreams(account, claims, surroundingsOf(places))
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

function byPublication([a, ofA]: OfReport, [b, ofB]: OfReport): number {
  const [before, after] = [elementAt(ofA, 0).source.published, elementAt(ofB, 0).source.published]
  return before < after || (before === after && a < b) ? -1 : 1
}

function* checkAll(given: Sweep, streams: SweptStreams, all: readonly SweptClaim[]): Generator<Found> {
  // Those that are compared with each other stand beside each other, whatever the order of the rows.
  const ordered = all.length <= mostTogether ? all : [...all].sort(byAreaAndDay)
  for (let start = 0; start < ordered.length; start += mostTogether) {
    const members = ordered.slice(start, start + mostTogether)
    const report = reportOfClaims(given, members)
    const known = streams.known(report.figures)
    const { today, places } = given
    for (const finding of checkReport(report, { today, places, streams: known })) {
      yield { claim: elementAt(members, finding.row), finding, report, members }
    }
  }
}

const placed = ({ area, to }: SweptClaim) => `${area.join('+')}\n${to}`
const byAreaAndDay = (a: SweptClaim, b: SweptClaim) => (placed(a) < placed(b) ? -1 : 1)

/** Claims of one report, as it is held against others. */
export function reportOfClaims(
  { operator, country, metric }: Pick<Sweep, 'operator' | 'country' | 'metric'>,
  members: readonly SweptClaim[],
): EnteredReport {
  const { source, accessed, language } = elementAt(members, 0)
  const { publisher, published } = source
  const figures = members.map((claim, row) => {
    const { part, area, basis, from, to, qualifier, amount, amountTo, unit, low, value, high, words } = claim
    const setAside = claim.pinned === 'set_aside'
    const printed = { qualifier, amount, amountTo, unit }
    const bounds = { low, value, high }
    return {
      row,
      operator,
      country,
      metric,
      part,
      basis,
      from,
      to,
      places: area,
      ...printed,
      bounds,
      setAside,
      words,
    }
  })
  return { publisher, published, accessed, language, figures }
}
