import type { DerivedWhole } from '@/lib/ledger/derived-wholes'
import { reconcileLevels } from '@/lib/ledger/stock/reconcile-levels'
import { type Reconciled, reconcileStream } from '@/lib/ledger/stream/reconcile-stream'
import type { Claim, Decision, DecisionStatus, Point } from '@/lib/ledger/types'
import { elementAt, lastOf } from '@/lib/lookup/element-at'
import { entryOf } from '@/lib/lookup/entry-of'
import { addDays } from '@/lib/periods/day'
import type { AccountStream } from './account'
import type { DecisionCells } from './decision-batch'
import { emptyHead, joinGroups, type StreamHead } from './stream-head'
import type { CountedPoint, StoredClaim } from './stream-store'

/** What became of a stream. */
export interface StreamChange {
  id: number
  /** Codes of its places, in UTF-16 order. */
  area: readonly string[]
  points: readonly CountedPoint[]
  head: StreamHead
  before: StreamHead
  /** Claims that stand now. */
  standing: number
  /** Whether anything is stated of it now and was not before, or the other way round. */
  cameOrWent: boolean
  /** Nothing changed before this day: blank for "from the beginning", null when no point changed. */
  since: string | null
  /** Claims that counted before and are set aside now, or that are set aside on arrival. */
  setAside: SetAside[]
  /** Keys of claims that were set aside before and count now. */
  restored: string[]
}

export interface SetAside {
  claim: string
  because: readonly string[]
  /** Whether it counted until now; else it was entered only now. */
  counted: boolean
}

/** A change with what has to be stored for it. */
export interface StreamOutcome {
  change: StreamChange
  /** Claims whose stored decision is another now, with that which was stored. */
  outdated: { rowId: number; status: DecisionStatus }[]
  decisions: DecisionCells[]
  /** The first and the last stored point that go, by their days, and those that come; null where none goes. */
  dropped: { first: string; last: string } | null
  points: readonly CountedPoint[]
  /** Whether the head or the number of standing claims is another than stored. */
  isChanged: boolean
}

/** Separates keys in a stored `because`. */
export const becauseSeparator = '\n'

/** Reconciles the claims of one stream, of a flow or of a stock. */
export function reconcileClaims(claims: readonly Claim[]): Reconciled {
  const isStock = claims.some(({ basis }) => basis === 'level')
  return isStock ? reconcileLevels(claims) : reconcileStream(claims)
}

/** Whether a stream has claims that stand, or a whole that is the sum of parts. */
export const isStated = ({ standing, head }: { standing: number; head: StreamHead }): boolean =>
  standing > 0 || (head.derived ?? '') !== ''

/**
 * Reconciles a stream anew from its standing claims, with wholes that are `derived` from parts, and compares it with what is stored: `stored` is the stream as it was, `points`
 * its points. Publishing stores the outcome, a preview shows it.
 */
export function streamOutcome(
  stored: AccountStream,
  points: readonly CountedPoint[],
  standing: readonly StoredClaim[],
  derived: readonly DerivedWhole[] = [],
): StreamOutcome {
  const reconciled = reconcileClaims(derived.length === 0 ? standing : [...standing, ...derived])
  const counted = countPoints(reconciled.points, reconciled.decisions, standing, derived)
  const head = headOf(counted)
  const { since, dropped, fresh } = comparePoints(points, counted)
  const ofParts = new Set(derived.map(({ id }) => id))
  const decided = compareDecisions(
    standing,
    reconciled.decisions.filter(({ claim }) => !ofParts.has(claim)),
  )
  return {
    change: {
      id: stored.id,
      area: stored.area,
      points: counted,
      head,
      before: stored.head,
      standing: standing.length,
      cameOrWent: isStated(stored) !== isStated({ standing: standing.length, head }),
      since,
      setAside: decided.setAside,
      restored: decided.restored,
    },
    outdated: decided.outdated,
    decisions: decided.rows,
    dropped,
    points: fresh,
    isChanged: since !== null || stored.standing !== standing.length,
  }
}

function countPoints(
  points: readonly Point[],
  decisions: readonly Decision[],
  claims: readonly StoredClaim[],
  derived: readonly DerivedWhole[],
): CountedPoint[] {
  const kept = new Set(decisions.filter(isKept).map((decision) => decision.claim))
  const perDay = new Map<string, number>()
  for (const { id, to } of claims) if (to && kept.has(id)) perDay.set(to, (perDay.get(to) ?? 0) + 1)
  const stated = new Set(perDay.keys())
  const groups = new Map<string, string[]>()
  for (const { id, to, group, of } of derived) {
    if (!to || !kept.has(id) || stated.has(to)) continue
    perDay.set(to, (perDay.get(to) ?? 0) + of.length)
    groups.set(to, [...(groups.get(to) ?? []), group])
  }
  return points.map((point) => {
    const ofParts = groups.get(point.date)
    return {
      ...point,
      claims: perDay.get(point.date) ?? 0,
      ...(ofParts === undefined ? {} : { derived: joinGroups(ofParts) }),
    }
  })
}

const isKept = ({ status }: Decision) => status === 'counted' || status === 'corroborates'

function headOf(points: readonly CountedPoint[]): StreamHead {
  const last = points.at(-1)
  if (last === undefined) return emptyHead
  const claims = points.reduce((sum, point) => sum + point.claims, 0)
  const derived = joinGroups(points.flatMap(({ derived = '' }) => (derived === '' ? [] : [derived])))
  return {
    claims,
    firstDay: elementAt(points, 0).date,
    lastDay: last.date,
    value: last.value,
    low: last.low,
    high: last.high,
    ...(derived === '' ? {} : { derived }),
  }
}

function compareDecisions(claims: readonly StoredClaim[], decisions: readonly Decision[]) {
  const byKey = new Map(claims.map((claim) => [claim.id, claim]))
  const setAside: SetAside[] = []
  const restored: string[] = []
  const outdated: StreamOutcome['outdated'] = []
  const rows: DecisionCells[] = []
  for (const decision of decisions) {
    const { claim: key, status, because } = decision
    const claim = entryOf(byKey, key)
    const text = because.join(becauseSeparator)
    if (claim.status === status && claim.because === text) continue
    if (claim.status !== null) outdated.push({ rowId: claim.rowId, status: claim.status })
    rows.push([claim.rowId, status, text])
    if (status === 'set_aside' && claim.pinned !== 'set_aside' && claim.status !== 'set_aside') {
      setAside.push({ claim: key, because, counted: claim.status !== null })
    }
    if (claim.status === 'set_aside' && isKept(decision)) restored.push(key)
  }
  return { setAside, restored, outdated, rows }
}

/** Which stored points go, which are new, and since when the curve is another. Of what follows a change in the past most stays. */
function comparePoints(
  before: readonly CountedPoint[],
  after: readonly CountedPoint[],
): { since: string | null } & Pick<StreamOutcome, 'dropped'> & { fresh: readonly CountedPoint[] } {
  let at = 0
  while (at < before.length && at < after.length && samePoint(elementAt(before, at), elementAt(after, at)))
    at++
  if (at === before.length && at === after.length) return { since: null, dropped: null, fresh: [] }
  let behind = 0
  const most = Math.min(before.length, after.length) - at
  while (
    behind < most &&
    samePoint(elementAt(before, before.length - 1 - behind), elementAt(after, after.length - 1 - behind))
  )
    behind++
  const gone = before.slice(at, before.length - behind)
  return {
    since: at === 0 ? '' : addDays(elementAt(after, at - 1).date, 1),
    dropped: gone.length === 0 ? null : { first: elementAt(gone, 0).date, last: lastOf(gone).date },
    fresh: after.slice(at, after.length - behind),
  }
}

const samePoint = (a: CountedPoint, b: CountedPoint) =>
  a.date === b.date &&
  a.value === b.value &&
  a.low === b.low &&
  a.high === b.high &&
  a.claims === b.claims &&
  (a.derived ?? '') === (b.derived ?? '')
