import 'server-only'
import type { AccountStream } from '@/lib/curves/account'
import { emptyHead } from '@/lib/curves/stream-head'
import {
  type ClaimOnRecord,
  type CountedPoint,
  loadHeads,
  loadPoints,
  loadStreamClaims,
  offered,
  type StoredClaim,
} from '@/lib/curves/stream-store'
import { placeholders, type SqlConnection } from '@/lib/db/connection'
import type { Basis } from '@/lib/ledger/types'
import { entryOf } from '@/lib/lookup/entry-of'
import type { PlannedStream, PlannedWrites } from './dry-run'

/** What would be on record beside what is. */
export interface StreamPlan {
  writes: PlannedWrites
  /** Streams that would be added. */
  added: readonly PlannedStream[]
  /** Rulings that would be made beside those of `writes`, by the id of the claim. */
  ruled: ReadonlyMap<number, string>
}

/** A stream as stored, with the claims that would stand in it. */
export interface StreamAsPlanned {
  stored: AccountStream
  points: readonly CountedPoint[]
  standing: readonly StoredClaim[]
}

/** The streams with these ids as they would be offered to the ledger if the plan were carried out. */
export async function streamsAsPlanned(
  session: SqlConnection,
  ids: readonly number[],
  plan: StreamPlan,
): Promise<StreamAsPlanned[]> {
  const addedById = new Map(plan.added.map((stream) => [stream.id, stream]))
  const known = ids.filter((id) => !addedById.has(id))
  const { claims, points, heads } = await loadStored(session, known)
  const fresh = await newClaims(session, plan.writes, new Set(ids))
  const rulings = new Map(plan.ruled)
  for (const [, claimId, ruling] of plan.writes.rowsOf('Ruling')) rulings.set(Number(claimId), String(ruling))
  return ids.map((id) => ({
    stored: heads.get(id) ?? { id, area: entryOf(addedById, id).area, standing: 0, head: emptyHead },
    points: points.get(id) ?? [],
    standing: [...(claims.get(id)?.standing ?? []), ...(fresh.get(id) ?? [])]
      .filter(({ rowId }) => !plan.writes.ended.has(rowId))
      .map((claim) => offered(asPlanned(claim, plan.writes, rulings))),
  }))
}

async function loadStored(session: SqlConnection, ids: readonly number[]) {
  if (ids.length === 0) return { claims: new Map(), points: new Map(), heads: new Map() }
  return {
    claims: await loadStreamClaims(session, ids),
    points: await loadPoints(session, ids),
    heads: await loadHeads(session, ids),
  }
}

function asPlanned(
  claim: ClaimOnRecord,
  { reports }: PlannedWrites,
  rulings: ReadonlyMap<number, string>,
): ClaimOnRecord {
  const report = reports.get(claim.reportId)
  return {
    ...claim,
    ruling: rulings.get(claim.rowId) ?? claim.ruling,
    ...(report === undefined ? {} : gradeAndDay(report)),
  }
}

/** Of the fields of a report, in the order of `reportCells`. */
const gradeAndDay = (cells: readonly unknown[]) => ({
  grade: String(cells[3]),
  published: String(cells[7]),
})

/** The claims of these streams that would be added and stand, by stream. */
async function newClaims(
  session: SqlConnection,
  writes: PlannedWrites,
  streamIds: ReadonlySet<number>,
): Promise<Map<number, ClaimOnRecord[]>> {
  const rows = writes.rowsOf('Claim').filter((cells) => streamIds.has(Number(cells[3])))
  const reports = new Map<number, { grade: string; published: string }>()
  const onRecord = [...new Set(rows.map(([, , reportId]) => Number(reportId)))]
  if (onRecord.length > 0) {
    const found = await session.query<{ id: number; grade: string; published: string }>(
      `select "id", "grade", "published" from "Report" where "id" in (${placeholders(onRecord.length)})`,
      onRecord,
    )
    for (const { id, ...report } of found) reports.set(id, report)
  }
  for (const [id, , ...cells] of writes.rowsOf('Report')) reports.set(Number(id), gradeAndDay(cells))
  const claims = new Map<number, ClaimOnRecord[]>()
  for (const cells of rows) {
    const [rowId, key, reportId, streamId, basis, from, to] = cells
    const [low, value, high] = cells.slice(14, 17) as [bigint, bigint, bigint | null]
    if (cells[21] !== '') continue
    const claim: ClaimOnRecord = {
      rowId: Number(rowId),
      id: String(key),
      basis: basis as Basis,
      from: from === '' ? null : String(from),
      to: to === '' ? null : String(to),
      low,
      value,
      high,
      reportId: Number(reportId),
      ...entryOf(reports, Number(reportId)),
      ruling: null,
      status: null,
      because: '',
    }
    const own = claims.get(Number(streamId))
    if (own === undefined) claims.set(Number(streamId), [claim])
    else own.push(claim)
  }
  return claims
}
