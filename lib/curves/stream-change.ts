import 'server-only'
import type { Cell, Session } from '@/lib/db/session'
import { reconcileStream } from '@/lib/ledger/reconcile-stream'
import type { Decision, Point } from '@/lib/ledger/types'
import { addDays } from '@/lib/periods/day'
import type { StreamHead } from './account'
import type { DecisionBatch, DecisionCells } from './decision-batch'
import {
  becauseSeparator,
  type CountedPoint,
  deleteDecisions,
  deletePointsFrom,
  insertPoints,
  loadClaims,
  loadHeads,
  loadPoints,
  type StoredClaim,
  writeHead,
} from './stream-store'

/** What became of a stream. */
export interface StreamChange {
  id: number
  /** Codes of its places, in UTF-16 order. */
  area: readonly string[]
  points: readonly CountedPoint[]
  head: StreamHead
  before: StreamHead
  /** Whether it has standing claims now and had none before, or the other way round. */
  cameOrWent: boolean
  /** Nothing changed before this day: blank for "from the beginning", null when no point changed. */
  since: string | null
  /** Claims that counted before and are set aside now, or that are set aside on arrival. */
  setAside: SetAside[]
}

export interface SetAside {
  claim: string
  because: readonly string[]
  /** Whether it counted until now; else it was entered only now. */
  counted: boolean
}

const noHead: StreamHead = { claims: 0, firstDay: '', lastDay: '', value: 0n, low: 0n, high: null }

/** Reconciles the streams anew from their standing claims and stores what changed; decisions go into the batch. */
export async function changeStreams(
  session: Session,
  ids: readonly number[],
  batch: DecisionBatch,
): Promise<StreamChange[]> {
  const changes: StreamChange[] = []
  for (let start = 0; start < ids.length; start += streamsAtOnce) {
    const chunk = ids.slice(start, start + streamsAtOnce)
    const [claims, points, heads] = [
      await loadClaims(session, chunk),
      await loadPoints(session, chunk),
      await loadHeads(session, chunk),
    ]
    const decisions: DecisionCells[] = []
    const pointRows: Cell[][] = []
    for (const id of chunk) {
      const standing = claims.get(id) ?? []
      const reconciled = reconcileStream(standing)
      const counted = countPoints(reconciled.points, reconciled.decisions, standing)
      const setAside = await changeDecisions(session, standing, reconciled.decisions, decisions)
      const since = await changePoints(session, id, points.get(id) ?? [], counted, pointRows)
      const { area, head: before, standing: stoodBefore } = heads.get(id)!
      const head = headOf(counted)
      if (since !== null || stoodBefore !== standing.length) {
        await writeHead(session, id, standing.length, head)
      }
      const cameOrWent = (stoodBefore === 0) !== (standing.length === 0)
      changes.push({ id, area, points: counted, head, before, cameOrWent, since, setAside })
    }
    await batch.add(decisions)
    await insertPoints(session, pointRows)
  }
  return changes
}

/** How many streams are held in memory together. */
const streamsAtOnce = 25

function countPoints(
  points: readonly Point[],
  decisions: readonly Decision[],
  claims: readonly StoredClaim[],
): CountedPoint[] {
  const kept = new Set(decisions.filter(isKept).map((decision) => decision.claim))
  const perDay = new Map<string, number>()
  for (const claim of claims) {
    if (kept.has(claim.id)) perDay.set(claim.to!, (perDay.get(claim.to!) ?? 0) + 1)
  }
  return points.map((point) => ({ ...point, claims: perDay.get(point.date) ?? 0 }))
}

const isKept = ({ status }: Decision) => status === 'counted' || status === 'corroborates'

function headOf(points: readonly CountedPoint[]): StreamHead {
  const last = points.at(-1)
  if (last === undefined) return noHead
  const claims = points.reduce((sum, point) => sum + point.claims, 0)
  return {
    claims,
    firstDay: points[0]!.date,
    lastDay: last.date,
    value: last.value,
    low: last.low,
    high: last.high,
  }
}

async function changeDecisions(
  session: Session,
  claims: readonly StoredClaim[],
  decisions: readonly Decision[],
  rows: DecisionCells[],
): Promise<SetAside[]> {
  const byKey = new Map(claims.map((claim) => [claim.id, claim]))
  const setAside: SetAside[] = []
  const outdated: number[] = []
  for (const { claim: key, status, because } of decisions) {
    const claim = byKey.get(key)!
    const text = because.join(becauseSeparator)
    if (claim.status === status && claim.because === text) continue
    if (claim.status !== null) outdated.push(claim.rowId)
    rows.push([claim.rowId, status, text])
    if (status === 'set_aside' && claim.pinned !== 'set_aside' && claim.status !== 'set_aside') {
      setAside.push({ claim: key, because, counted: claim.status !== null })
    }
  }
  await deleteDecisions(session, outdated)
  return setAside
}

/** Stores the points from the first that differs on, and says since when the curve is another. */
async function changePoints(
  session: Session,
  id: number,
  before: readonly CountedPoint[],
  after: readonly CountedPoint[],
  rows: Cell[][],
): Promise<string | null> {
  let at = 0
  while (at < before.length && at < after.length && samePoint(before[at]!, after[at]!)) at++
  if (at === before.length && at === after.length) return null
  if (at < before.length) {
    await deletePointsFrom(session, id, before[at]!.date)
  }
  for (const { date, value, low, high, claims } of after.slice(at))
    rows.push([id, date, value, low, high, claims])
  return at === 0 ? '' : addDays(after[at - 1]!.date, 1)
}

const samePoint = (a: CountedPoint, b: CountedPoint) =>
  a.date === b.date && a.value === b.value && a.low === b.low && a.high === b.high && a.claims === b.claims
