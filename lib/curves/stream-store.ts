import 'server-only'
import { loadMergedStreams } from '@/lib/claims/merged-streams'
import { pinOf } from '@/lib/claims/pin'
import { placeholders, type SqlConnection, type SqlValue } from '@/lib/db/connection'
import type { Claim, DecisionStatus, Point } from '@/lib/ledger/types'
import { type AccountStream, readStreams } from './account'
import { derivedIfAny, type StreamHead } from './stream-head'

/** A point with the number of kept claims that end on its day. */
export interface CountedPoint extends Point {
  readonly claims: number
  /** Where no report states what ends on its day: the keys of the groups that it is a sum of, separated by blanks. */
  readonly derived?: string
}

/** A claim with what the ledger made of it so far. */
export interface StoredClaim extends Claim {
  rowId: number
  status: DecisionStatus | null
  /** Keys of the claims it contradicts, as stored. */
  because: string
}

/** What is stored of a claim and its report, as far as the ledger goes by it. */
export interface ClaimOnRecord extends Omit<StoredClaim, 'pinned'> {
  reportId: number
  grade: string
  /** The ruling made last, or null. */
  ruling: string | null
}

/** The claims of a stream: those that stand, and ended ones that the ledger decided on while they stood, with its decision. */
export interface StoredStreamClaims {
  standing: ClaimOnRecord[]
  outdated: { rowId: number; status: DecisionStatus }[]
}

/** The streams with these ids, by id. */
export async function loadHeads(
  session: SqlConnection,
  ids: readonly number[],
): Promise<Map<number, AccountStream>> {
  const streams = await readStreams(session, `s."id" in (${placeholders(ids.length)})`, ids)
  return new Map(streams.map((stream) => [stream.id, stream]))
}

/** The claims that each stream counts: its own and those of the streams merged into it; none where it is merged itself. */
export async function loadStreamClaims(
  session: SqlConnection,
  ids: readonly number[],
): Promise<Map<number, StoredStreamClaims>> {
  const merged = await loadMergedStreams(session, ids)
  const filed = [...new Set([...ids, ...merged.keys()])]
  const rows = await session.query<ClaimRow>(
    `select c."streamId", c."ended", c."id" as "rowId", c."key" as "id", c."basis", c."fromDay", c."toDay", c."low", c."value", c."high",
       c."reportId", r."published", r."grade", d."status", d."because",
       (select u."ruling" from "Ruling" u where u."claimId" = c."id" order by u."id" desc limit 1) as "ruling"
     from "Claim" c join "Report" r on r."id" = c."reportId" left join "Decision" d on d."claimId" = c."id"
     where c."streamId" in (${placeholders(filed.length)}) and (c."ended" = '' or d."claimId" is not null)`,
    filed,
  )
  const claims = new Map<number, StoredStreamClaims>(ids.map((id) => [id, { standing: [], outdated: [] }]))
  for (const row of rows) {
    const counting = claims.get(merged.get(row.streamId) ?? row.streamId)
    if (row.ended === '') counting?.standing.push(claimOnRecord(row))
    else if (row.status !== null) counting?.outdated.push({ rowId: row.rowId, status: row.status })
  }
  return claims
}

interface ClaimRow extends Omit<ClaimOnRecord, 'from' | 'to' | 'because'> {
  streamId: number
  ended: string
  fromDay: string
  toDay: string
  because: string | null
}

/** Every field by its name: an import goes through here for each claim of a stream, and copies of objects cost more than reading. */
function claimOnRecord(row: ClaimRow): ClaimOnRecord {
  return {
    rowId: row.rowId,
    id: row.id,
    basis: row.basis,
    from: row.fromDay === '' ? null : row.fromDay,
    to: row.toDay === '' ? null : row.toDay,
    low: row.low,
    value: row.value,
    high: row.high,
    reportId: row.reportId,
    published: row.published,
    grade: row.grade,
    ruling: row.ruling,
    status: row.status,
    because: row.because ?? '',
  }
}

/**
 * The claim as the ledger is offered it: a ruling in force pins; a report graded X is unreliable and never counts, unless an editor
 * accepted the claim.
 */
export function offered(claim: ClaimOnRecord): StoredClaim {
  return { ...claim, pinned: pinOf(claim) }
}

/** The stored points of each stream that has any, in order. */
export async function loadPoints(
  session: SqlConnection,
  ids: readonly number[],
): Promise<Map<number, CountedPoint[]>> {
  const points = new Map<number, CountedPoint[]>()
  const rows = await session.query<CountedPoint & { streamId: number }>(
    `select "streamId", "day" as "date", "value", "low", "high", "claims", "derived" from "Point" where "streamId" in (${placeholders(ids.length)})
     order by "streamId", "day"`,
    ids,
  )
  for (const { streamId, date, value, low, high, claims, derived } of rows) {
    const list = points.get(streamId)
    const point = { date, value, low, high, claims, ...derivedIfAny(derived) }
    if (list === undefined) points.set(streamId, [point])
    else list.push(point)
  }
  return points
}

export async function writeHead(
  session: SqlConnection,
  id: number,
  standing: number,
  head: StreamHead,
): Promise<void> {
  await session.run(
    `update "Stream" set "standing"=?, "claims"=?, "firstDay"=?, "lastDay"=?, "value"=?, "low"=?, "high"=?, "derived"=?
     where "id" = ?`,
    [
      ...[standing, head.claims, head.firstDay, head.lastDay, head.value, head.low, head.high],
      ...[head.derived ?? '', id],
    ],
  )
}

export async function deleteDecisions(session: SqlConnection, claimIds: readonly number[]): Promise<void> {
  for (let start = 0; start < claimIds.length; start += 500) {
    const chunk = claimIds.slice(start, start + 500)
    await session.run(`delete from "Decision" where "claimId" in (${placeholders(chunk.length)})`, chunk)
  }
}

/** Deletes the points of a stream from one day to another, both included. */
export async function deletePoints(
  session: SqlConnection,
  streamId: number,
  { first, last }: { first: string; last: string },
): Promise<void> {
  await session.run('delete from "Point" where "streamId" = ? and "day" between ? and ?', [
    streamId,
    first,
    last,
  ])
}

export async function insertPoints(session: SqlConnection, rows: readonly SqlValue[][]): Promise<void> {
  await session.insert('Point', ['streamId', 'day', 'value', 'low', 'high', 'claims', 'derived'], rows)
}
