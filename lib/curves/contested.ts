import 'server-only'
import { Prisma } from '@/prisma/generated/sqlite/client/client'
import type { MetricFigures } from '../charts/figures'
import type { Database } from '../db/open'
import { ofOperations } from './operations'

/** Metrics with more counted figures or streams than these are not asked about, since counting on takes longer than a page may. */
const most = 1_000

/** Whose figures a page shows: those of some operations, or of some streams. */
type Shown =
  | { operations: readonly { id: number }[] }
  | { streams: readonly { id: number; metricKey: string }[] }

/**
 * The metrics with the number of figures that are set aside because they contradict what counts, where they are at least as
 * many as count: then no total rests on what reports agree on. Figures that an editor or a grade set aside are none of them.
 */
export async function withContested(
  database: Database,
  metrics: readonly MetricFigures[],
  shown: Shown,
  { gte = '', lte = '9999-12-31' }: { gte?: string; lte?: string } = {},
): Promise<MetricFigures[]> {
  return Promise.all(
    metrics.map(async (metric) => {
      const counted = metric.series.reduce((sum, { claims }) => sum + claims, 0)
      if (counted === 0 || counted > most) return metric
      const which = streamsOf(metric.key, shown)
      if (which === null) return metric
      // From streams to their claims, never from all that is set aside: SQLite keeps the order of a cross join.
      const [found] = await database.$queryRaw<{ count: number | bigint }[]>(Prisma.sql`
        select count(*) as "count" from "Stream" s cross join "Claim" c cross join "Decision" d
        where ${which} and c."streamId" = s."id" and c."ended" = '' and c."toDay" >= ${gte} and c."toDay" <= ${lte}
          and d."claimId" = c."id" and d."status" = 'set_aside' and d."because" <> ''`)
      const contested = Number(found?.count ?? 0)
      return contested >= counted ? { ...metric, contested } : metric
    }),
  )
}

/** Null where there are none, or more than are asked about. */
function streamsOf(metricKey: string, shown: Shown): Prisma.Sql | null {
  if ('operations' in shown) {
    return Prisma.sql`${ofOperations(shown.operations)}
      and s."metricKey" = ${metricKey} and s."part" = ''`
  }
  const ids = shown.streams.filter((stream) => stream.metricKey === metricKey).map(({ id }) => id)
  return ids.length === 0 || ids.length > most ? null : Prisma.sql`s."id" in (${Prisma.join(ids)})`
}
