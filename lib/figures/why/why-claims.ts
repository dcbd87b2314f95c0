import 'server-only'
import type { Database } from '@/lib/db/open'
import { readPublishedClaims } from '@/lib/reports/published-claims'
import type { SourcedClaim } from '@/lib/reports/types'
import { Prisma } from '@/prisma/client/sqlite'

/** What was made of the claims of a stream, and the latest of those kept and of the others. */
export interface StreamClaims {
  statuses: Record<string, number>
  claims: SourcedClaim[]
}

const kept = ['counted', 'corroborates']
const order = [...kept, 'set_aside', 'on_record']

/** The claims of streams, by stream id: of each the `most` latest that were kept and as many that were not. */
export async function readStreamClaims(
  database: Database,
  streams: readonly { id: number; most: number }[],
  language: string,
): Promise<Map<number, StreamClaims>> {
  const merged = await database.stream.findMany({
    where: { countedInId: { in: streams.map(({ id }) => id) } },
    select: { id: true, countedInId: true },
  })
  const chosen = await Promise.all(
    streams.map(async ({ id, most }) => {
      const own = [id, ...merged.filter(({ countedInId }) => countedInId === id).map(({ id }) => id)]
      const [counts, those, others] = await Promise.all([
        countByStatus(database, own),
        readLatest(database, own, Prisma.sql`in`, most),
        readLatest(database, own, Prisma.sql`not in`, most),
      ])
      return {
        id,
        statuses: Object.fromEntries(counts.map(({ status, count }) => [status, Number(count)])),
        ids: [...those, ...others].map((claim) => Number(claim.id)),
      }
    }),
  )
  const claims = await readPublishedClaims(
    database,
    { id: { in: chosen.flatMap(({ ids }) => ids) } },
    language,
  )
  return new Map(
    chosen.map(({ id, statuses }) => {
      const own = claims.filter(({ streamId }) => streamId === id).sort(byStatusAndDay)
      return [id, { statuses, claims: own }]
    }),
  )
}

/** From streams to their claims and on to what became of them, never from all decisions: SQLite keeps the order of a cross join. */
const standing = (streamIds: readonly number[]) =>
  Prisma.sql`from "Claim" c cross join "Decision" d
    where c."streamId" in (${Prisma.join([...streamIds])}) and c."ended" = '' and d."claimId" = c."id"`

function countByStatus(database: Database, streamIds: readonly number[]) {
  return database.$queryRaw<{ status: string; count: number | bigint }[]>(
    Prisma.sql`select d."status" as "status", count(*) as "count" ${standing(streamIds)} group by d."status"`,
  )
}

function readLatest(database: Database, streamIds: readonly number[], which: Prisma.Sql, most: number) {
  return database.$queryRaw<{ id: number }[]>(
    Prisma.sql`select c."id" as "id" ${standing(streamIds)} and d."status" ${which} (${Prisma.join(kept)})
      order by c."toDay" desc, c."id" desc limit ${most}`,
  )
}

function byStatusAndDay(a: SourcedClaim, b: SourcedClaim): number {
  const status = order.indexOf(a.status) - order.indexOf(b.status)
  if (status !== 0) return status
  return a.to.day === b.to.day ? (a.key < b.key ? -1 : 1) : a.to.day < b.to.day ? 1 : -1
}
