import 'server-only'
import { type Cell, marks, type Session } from '@/lib/db/session'
import type { Basis, Claim, Pin, Point, Status } from '@/lib/ledger/types'
import { type AccountStream, readStreams, type StreamHead } from './account'

/** A point with the number of kept claims that end on its day. */
export interface CountedPoint extends Point {
  readonly claims: number
}

/** A standing claim with what the ledger made of it so far. */
export interface StoredClaim extends Claim {
  rowId: number
  status: Status | null
  /** Keys of the claims it contradicts, as stored. */
  because: string
}

/** Separates keys in a stored `because`. */
export const becauseSeparator = '\n'

/** The streams with these ids, by id. */
export async function loadHeads(
  session: Session,
  ids: readonly number[],
): Promise<Map<number, AccountStream>> {
  const streams = await readStreams(session, `s."id" in (${marks(ids.length)})`, ids)
  return new Map(streams.map((stream) => [stream.id, stream]))
}

/** The standing claims of each stream. What the ledger once made of claims that ended is forgotten. */
export async function loadClaims(
  session: Session,
  ids: readonly number[],
): Promise<Map<number, StoredClaim[]>> {
  const rows = await session.rows<ClaimCells>(
    `select c."streamId", c."ended", c."id", c."key", c."basis", c."fromDay", c."toDay", c."low", c."value", c."high",
       r."published", r."grade", d."status", d."because",
       (select u."ruling" from "Ruling" u where u."claimId" = c."id" order by u."id" desc limit 1)
     from "Claim" c join "Report" r on r."id" = c."reportId" left join "Decision" d on d."claimId" = c."id"
     where c."streamId" in (${marks(ids.length)}) and (c."ended" = '' or d."claimId" is not null)`,
    ids,
  )
  const claims = new Map<number, StoredClaim[]>(ids.map((id) => [id, []]))
  const ended: number[] = []
  for (const row of rows) {
    if (row[1] === '') claims.get(row[0])!.push(storedClaim(row))
    else ended.push(row[2])
  }
  await deleteDecisions(session, ended)
  return claims
}

type ClaimCells = [
  streamId: number,
  ended: string,
  rowId: number,
  key: string,
  basis: string,
  from: string,
  to: string,
  low: bigint,
  value: bigint,
  high: bigint | null,
  published: string,
  grade: string,
  status: string | null,
  because: string | null,
  ruling: string | null,
]

function storedClaim(cells: ClaimCells): StoredClaim {
  const [, , rowId, id, basis, from, to, low, value, high, published, grade, status, because, ruling] = cells
  return {
    rowId,
    id,
    basis: basis as Basis,
    from: from === '' ? null : from,
    to: to === '' ? null : to,
    low,
    value,
    high,
    published,
    pinned: pinOf(ruling, grade),
    status: status as Status | null,
    because: because ?? '',
  }
}

/** A ruling in force pins; a report graded X is unreliable and never counts, unless an editor accepted the claim. */
function pinOf(ruling: string | null, grade: string): Pin | null {
  if (ruling === 'accept' || ruling === 'set_aside') return ruling
  return grade === 'X' ? 'set_aside' : null
}

/** The stored points of each stream that has any, in order. */
export async function loadPoints(
  session: Session,
  ids: readonly number[],
): Promise<Map<number, CountedPoint[]>> {
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

export async function writeHead(
  session: Session,
  id: number,
  standing: number,
  head: StreamHead,
): Promise<void> {
  await session.run(
    `update "Stream" set "standing"=?, "claims"=?, "firstDay"=?, "lastDay"=?, "value"=?, "low"=?, "high"=?
     where "id" = ?`,
    [standing, head.claims, head.firstDay, head.lastDay, head.value, head.low, head.high, id],
  )
}

export async function deleteDecisions(session: Session, claimIds: readonly number[]): Promise<void> {
  for (let start = 0; start < claimIds.length; start += 500) {
    const chunk = claimIds.slice(start, start + 500)
    await session.run(`delete from "Decision" where "claimId" in (${marks(chunk.length)})`, chunk)
  }
}

export async function deletePointsFrom(session: Session, streamId: number, day: string): Promise<void> {
  await session.run('delete from "Point" where "streamId" = ? and "day" >= ?', [streamId, day])
}

export async function insertPoints(session: Session, rows: readonly Cell[][]): Promise<void> {
  await session.insert('Point', ['streamId', 'day', 'value', 'low', 'high', 'claims'], rows)
}
