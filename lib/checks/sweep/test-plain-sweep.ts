import { reconcileStream } from '@/lib/ledger/stream/reconcile-stream'
import type { Basis } from '@/lib/ledger/types'
import { checkReport } from '../check-report'
import type { EnteredReport, Finding, KnownFigure, KnownStream } from '../types'
import type { Sweep } from './sweep'
import type { SweptClaim } from './swept-stream'

/**
 * What a sweep finds, the long way: for every report all streams of the account are reconciled anew from their claims, and all of them
 * are compared with.
 */
export function plainFindings(given: Sweep): { claim: SweptClaim; finding: Finding }[] {
  const { today, places, claims } = given
  const reports = groupedBy(claims, ({ source }) => source.reportId)
  const inOrder = [...reports.values()]
    .filter((members) => members.some(({ isNew }) => isNew))
    .sort(([a], [b]) => (orderOf(a!) < orderOf(b!) ? -1 : 1))
  const entered = new Set<SweptClaim>()
  return inOrder.flatMap((members) => {
    const record = claims.filter((claim) => (!claim.isNew || entered.has(claim)) && !members.includes(claim))
    const findings = checkReport(reportOf(given, members), {
      today,
      places,
      streams: streamsOf(given, record),
    })
    for (const claim of members) entered.add(claim)
    return findings.flatMap((finding) => {
      const claim = members[finding.row]!
      return claim.isNew ? [{ claim, finding }] : []
    })
  })
}

const orderOf = ({ source }: SweptClaim) => `${source.published} ${source.reportId}`

function reportOf({ operator, country, metric }: Sweep, members: readonly SweptClaim[]): EnteredReport {
  const { source, accessed, language } = members[0]!
  const { publisher, published } = source
  const figures = members.map(({ area, low, value, high, pinned, ...claim }, row) => ({
    ...{ ...claim, row, operator, country, metric, places: area },
    bounds: { low, value, high },
    setAside: pinned === 'set_aside',
  }))
  return { publisher, published, accessed, language, figures }
}

function streamsOf({ operator, country, metric }: Sweep, record: readonly SweptClaim[]): KnownStream[] {
  const streams = groupedBy(record, ({ part, area }) => `${part} ${area.join('+')}`)
  return [...streams.values()].map((members) => {
    const { part, area } = members[0]!
    const inOrder = [...members].sort((a, b) => (a.to < b.to ? -1 : a.to > b.to ? 1 : a.id - b.id))
    const { points, decisions } = reconcileStream(
      inOrder.map(({ source, basis, from, to, low, value, high, pinned }) => ({
        ...{ id: source.claimId, published: source.published, basis: basis as Basis },
        ...{ from: from || null, to, low, value, high, pinned },
      })),
    )
    const kept = new Set(
      decisions.flatMap(({ claim, status }) =>
        status === 'counted' || status === 'corroborates' ? [claim] : [],
      ),
    )
    return {
      ...{ operator, country, metric: metric.key, part, area },
      points: points.map(({ date, ...bounds }) => ({ day: date, ...bounds })),
      figures: inOrder.map((claim): KnownFigure => ({ ...claim, counts: kept.has(claim.source.claimId) })),
    }
  })
}

function groupedBy<One>(all: readonly One[], keyOf: (one: One) => string): Map<string, One[]> {
  const groups = new Map<string, One[]>()
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one])
  return groups
}
