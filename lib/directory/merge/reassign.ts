import 'server-only'
import type { Account } from '@/lib/claims/streams'
import { TouchedStreams } from '@/lib/claims/touched-streams'
import { type Recomputed, recompute } from '@/lib/curves/recompute'
import type { PlaceIndex } from '@/lib/curves/rollup-outcome'
import { placeholders, type SqlConnection } from '@/lib/db/connection'
import { recomputeTouched } from '@/lib/publishing/recompute-touched'
import { type Filed, openStreamAssignment, type StreamAssignment } from './stream-assignment'
import { removeUnused } from './unused'

/** A stream as it is counted, with what it was filed under. */
interface Stream extends Filed {
  id: number
  account: Account
  areaId: number
  countedInId: number | null
}

/**
 * Brings streams in step with what is merged: a stream whose operator or place is read as another is counted in that one's
 * stream, and one whose is not any more is counted in its own again. Claims stay in the streams that they were filed in. For use
 * inside a publishing transaction; `index` knows the merged places too.
 */
export async function reassign(
  session: SqlConnection,
  index: PlaceIndex,
  ids: readonly number[],
): Promise<Recomputed> {
  const filing = await openStreamAssignment(session)
  const streams = await loadStreams(session, ids)
  const moves: Move[] = []
  for (const stream of streams) {
    const to = await filing.countedAs(stream)
    if (to.streamId !== (stream.countedInId ?? stream.id)) moves.push({ stream, to })
  }
  const left = new TouchedStreams()
  for (const { stream, to } of moves) {
    const countedInId = to.streamId === stream.id ? null : to.streamId
    await session.run('update "Stream" set "countedInId" = ? where "id" = ?', [countedInId, stream.id])
    left.touch({ id: stream.countedInId ?? stream.id, account: stream.account })
  }
  const before = await recompute(session, index, left.touched.values())
  const joined = new TouchedStreams()
  for (const { stream, to } of moves) {
    await write(session, stream, to)
    const account = { ...stream.account, operationId: to.operationId }
    joined.touch({ id: to.streamId, account })
  }
  const after = await recomputeTouched(session, index, joined)
  await removeUnused(
    session,
    moves.flatMap(({ stream }) => [stream.id, ...(stream.countedInId === null ? [] : [stream.countedInId])]),
  )
  return {
    numbers: [...before.numbers, ...after.numbers],
    setAside: [...before.setAside, ...after.setAside],
  }
}

interface Move {
  stream: Stream
  to: StreamAssignment
}

async function write(session: SqlConnection, stream: Stream, to: StreamAssignment): Promise<void> {
  const isMerged = to.streamId !== stream.id
  await session.run(
    `update "Stream" set "operationId" = ?, "areaId" = ?, "twin" = ?, "filedOperationId" = ?, "filedAreaId" = ?
     where "id" = ?`,
    [
      to.operationId,
      to.areaId,
      isMerged ? stream.id : 0,
      isMerged ? stream.filedOperationId : null,
      isMerged ? stream.filedAreaId : null,
      stream.id,
    ],
  )
}

interface StreamRow extends Account {
  id: number
  areaId: number
  countedInId: number | null
  /** Null where it is the one by which it is counted. */
  filedOperationId: number | null
  filedAreaId: number | null
}

async function loadStreams(session: SqlConnection, ids: readonly number[]): Promise<Stream[]> {
  const streams: Stream[] = []
  for (let start = 0; start < ids.length; start += 500) {
    const chunk = ids.slice(start, start + 500)
    const rows = await session.query<StreamRow>(
      `select s."id", s."operationId", o."countryId", s."metricKey" as "metric", s."part", s."areaId", s."countedInId",
         s."filedOperationId", s."filedAreaId"
       from "Stream" s join "Operation" o on o."id" = s."operationId" where s."id" in (${placeholders(chunk.length)}) order by s."id"`,
      chunk,
    )
    for (const { filedOperationId, filedAreaId, operationId, countryId, ...row } of rows) {
      streams.push({
        ...row,
        account: { operationId, countryId, metric: row.metric, part: row.part },
        filedOperationId: filedOperationId ?? operationId,
        filedAreaId: filedAreaId ?? row.areaId,
      })
    }
  }
  return streams
}
