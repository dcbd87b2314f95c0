import 'server-only'
import type { Database } from '@/lib/db/open'
import { readClaims } from '@/lib/reports/read-claims'
import type { SourcedClaim } from '@/lib/reports/shown'

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
  const chosen = await Promise.all(
    streams.map(async ({ id, most }) => {
      const standing = { stream: { OR: [{ id }, { countedInId: id }] }, ended: '' }
      const latest = (status: { in: string[] } | { notIn: string[] }) =>
        database.claim.findMany({
          where: { ...standing, decision: { status } },
          orderBy: [{ toDay: 'desc' }, { id: 'desc' }],
          take: most,
          select: { id: true },
        })
      const [counts, those, others] = await Promise.all([
        database.decision.groupBy({ by: ['status'], where: { claim: standing }, _count: { _all: true } }),
        latest({ in: kept }),
        latest({ notIn: kept }),
      ])
      return {
        id,
        statuses: Object.fromEntries(counts.map(({ status, _count }) => [status, _count._all])),
        ids: [...those, ...others].map((claim) => claim.id),
      }
    }),
  )
  const claims = await readClaims(database, { id: { in: chosen.flatMap(({ ids }) => ids) } }, language)
  return new Map(
    chosen.map(({ id, statuses }) => {
      const own = claims.filter(({ streamId }) => streamId === id).sort(byStatusAndDay)
      return [id, { statuses, claims: own }]
    }),
  )
}

function byStatusAndDay(a: SourcedClaim, b: SourcedClaim): number {
  const status = order.indexOf(a.status) - order.indexOf(b.status)
  if (status !== 0) return status
  return a.to.day === b.to.day ? (a.key < b.key ? -1 : 1) : a.to.day < b.to.day ? 1 : -1
}
