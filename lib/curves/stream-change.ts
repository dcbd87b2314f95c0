import 'server-only'
import { type Cell, marks, type Session } from '@/lib/db/session'
import { reconcileStream } from '@/lib/ledger/reconcile-stream'
import type { Basis, Claim, Decision, Pin, Point, Status } from '@/lib/ledger/types'
import { addDays } from '@/lib/periods/day'
import { type AccountStream, readStreams, type StreamHead } from './account'

/** A point with the number of kept claims that end on its day. */
export interface CountedPoint extends Point {
  readonly claims: number
}

/** What became of a stream. */
export interface StreamChange {
  id: number
  /** Codes of its places, in UTF-16 order. */
  area: readonly string[]
  points: readonly CountedPoint[]
  head: StreamHead
  before: StreamHead
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

interface StoredClaim extends Claim {
  rowId: number
  status: Status | null
  becauseText: string
}

const noHead: StreamHead = { claims: 0, firstDay: '', lastDay: '', value: 0n, low: 0n, high: null }
const separator = '\n'

/** Reconciles the streams anew from their standing claims and stores what changed. */
export async function changeStreams(session: Session, ids: readonly number[]): Promise<StreamChange[]> {
  const changes: StreamChange[] = []
  for (let start = 0; start < ids.length; start += streamsAtOnce) {
    const chunk = ids.slice(start, start + streamsAtOnce)
    const [claims, points, heads] = [
      await loadClaims(session, chunk),
      await loadPoints(session, chunk),
      await loadHeads(session, chunk),
    ]
    const decisions: Cell[][] = []
    const pointRows: Cell[][] = []
    for (const id of chunk) {
      const standing = claims.get(id) ?? []
      const reconciled = reconcileStream(standing)
      const counted = countPoints(reconciled.points, reconciled.decisions, standing)
      const setAside = await changeDecisions(session, standing, reconciled.decisions, decisions)
      const since = await changePoints(session, id, points.get(id) ?? [], counted, pointRows)
      const { area, head: before } = heads.get(id)!
      const head = headOf(counted)
      if (since !== null) await writeHead(session, id, head)
      changes.push({ id, area, points: counted, head, before, since, setAside })
    }
    await session.insert('Decision', ['claimId', 'status', 'because'], decisions)
    await session.insert('Point', ['streamId', 'day', 'value', 'low', 'high', 'claims'], pointRows)
  }
  return changes
}

/** How many streams are held in memory together. */
const streamsAtOnce = 100

async function loadClaims(session: Session, ids: readonly number[]): Promise<Map<number, StoredClaim[]>> {
  const inIds = `(${marks(ids.length)})`
  await session.run(
    `delete from "Decision" where "claimId" in (select "id" from "Claim" where "streamId" in ${inIds} and "ended" <> '')`,
    ids,
  )
  const rulings = new Map(
    await session.rows<[number, string]>(
      `select u."claimId", u."ruling" from "Ruling" u join "Claim" c on c."id" = u."claimId"
       where c."streamId" in ${inIds} order by u."id"`,
      ids,
    ),
  )
  const rows = await session.rows<
    [
      number,
      number,
      string,
      string,
      string,
      string,
      bigint,
      bigint,
      bigint | null,
      string,
      string,
      string | null,
      string,
    ]
  >(
    `select c."streamId", c."id", c."key", c."basis", c."fromDay", c."toDay", c."low", c."value", c."high",
       r."published", r."grade", d."status", d."because"
     from "Claim" c join "Report" r on r."id" = c."reportId" left join "Decision" d on d."claimId" = c."id"
     where c."streamId" in ${inIds} and c."ended" = ''`,
    ids,
  )
  const claims = new Map<number, StoredClaim[]>(ids.map((id) => [id, []]))
  for (const [
    streamId,
    rowId,
    id,
    basis,
    from,
    to,
    low,
    value,
    high,
    published,
    grade,
    status,
    because,
  ] of rows) {
    claims.get(streamId)!.push({
      rowId,
      id,
      basis: basis as Basis,
      from: from === '' ? null : from,
      to: to === '' ? null : to,
      low,
      value,
      high,
      published,
      pinned: pinOf(rulings.get(rowId), grade),
      status: status as Status | null,
      becauseText: because ?? '',
    })
  }
  return claims
}

/** A ruling in force pins; a report graded X is unreliable and never counts, unless an editor accepted the claim. */
function pinOf(ruling: string | undefined, grade: string): Pin | null {
  if (ruling === 'accept' || ruling === 'set_aside') return ruling
  return grade === 'X' ? 'set_aside' : null
}

async function loadPoints(session: Session, ids: readonly number[]): Promise<Map<number, CountedPoint[]>> {
  const points = new Map<number, CountedPoint[]>()
  const rows = await session.rows<[number, string, bigint, bigint, bigint | null, number]>(
    `select "streamId", "day", "value", "low", "high", "claims" from "Point" where "streamId" in (${marks(ids.length)})
     order by "streamId", "day"`,
    ids,
  )
  for (const [streamId, date, value, low, high, claims] of rows) {
    const list = points.get(streamId)
    const point = { date, value, low, high, claims }
    if (list === undefined) points.set(streamId, [point])
    else list.push(point)
  }
  return points
}

async function loadHeads(session: Session, ids: readonly number[]): Promise<Map<number, AccountStream>> {
  return new Map(
    (await readStreams(session, `s."id" in (${marks(ids.length)})`, ids)).map((stream) => [
      stream.id,
      stream,
    ]),
  )
}

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

async function writeHead(session: Session, id: number, head: StreamHead): Promise<void> {
  await session.run(
    'update "Stream" set "claims"=?, "firstDay"=?, "lastDay"=?, "value"=?, "low"=?, "high"=? where "id" = ?',
    [head.claims, head.firstDay, head.lastDay, head.value, head.low, head.high, id],
  )
}

async function changeDecisions(
  session: Session,
  claims: readonly StoredClaim[],
  decisions: readonly Decision[],
  rows: Cell[][],
): Promise<SetAside[]> {
  const byKey = new Map(claims.map((claim) => [claim.id, claim]))
  const setAside: SetAside[] = []
  const outdated: number[] = []
  for (const { claim: key, status, because } of decisions) {
    const claim = byKey.get(key)!
    const text = because.join(separator)
    if (claim.status === status && claim.becauseText === text) continue
    if (claim.status !== null) outdated.push(claim.rowId)
    rows.push([claim.rowId, status, text])
    if (status === 'set_aside' && claim.pinned !== 'set_aside' && claim.status !== 'set_aside') {
      setAside.push({ claim: key, because, counted: claim.status !== null })
    }
  }
  for (let start = 0; start < outdated.length; start += 500) {
    const chunk = outdated.slice(start, start + 500)
    await session.run(`delete from "Decision" where "claimId" in (${marks(chunk.length)})`, chunk)
  }
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
    await session.run('delete from "Point" where "streamId" = ? and "day" >= ?', [id, before[at]!.date])
  }
  for (const { date, value, low, high, claims } of after.slice(at))
    rows.push([id, date, value, low, high, claims])
  return at === 0 ? '' : addDays(after[at - 1]!.date, 1)
}

const samePoint = (a: CountedPoint, b: CountedPoint) =>
  a.date === b.date && a.value === b.value && a.low === b.low && a.high === b.high && a.claims === b.claims
