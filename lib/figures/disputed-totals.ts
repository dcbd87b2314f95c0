import 'server-only'
import type { Database } from '@/lib/db/open'
import { endOfDays } from '@/lib/periods/day'
import { Prisma } from '@/prisma/client/sqlite'
import { ofOperations } from './operations'
import type { MetricFigures } from './types'

/** Metrics with more counted figures or streams than these are not asked about, since counting on takes longer than a page may. */
const most = 1_000

/** Whose figures a page shows: those of some operations, or of some streams. */
type Shown =
  | { operations: readonly { id: number }[] }
  | { streams: readonly { id: number; metricKey: string }[] }

/**
 * The metrics with how many of their figures corroborate another, and with the number of figures that are set aside because they
 * contradict what counts, where they are at least as many as were kept: then no total rests on what reports agree on. Figures
 * that an editor or a grade set aside are none of them.
 */
export async function withDisputedTotals(
  database: Database,
  metrics: readonly MetricFigures[],
  shown: Shown,
  { gte = '', lte = endOfDays }: { gte?: string; lte?: string } = {},
): Promise<MetricFigures[]> {
  return Promise.all(
    metrics.map(async (metric) => {
      const kept = metric.series.reduce((sum, { claims }) => sum + claims, 0)
      if (kept === 0) return metric
      const which = kept > most ? null : streamsOf(metric.key, shown)
      if (which === null) return { ...metric, corroborating: null }
      // From streams to their claims, never from all decisions: SQLite keeps the order of a cross join.
      const found = await database.$queryRaw<{ status: string; count: number | bigint }[]>(Prisma.sql`
        select d."status" as "status", count(*) as "count" from (
            select s."id" as "id" from "Stream" s where ${which}
            union select f."id" from "Stream" f join "Stream" s on s."id" = f."countedInId" where ${which}
          ) as own cross join "Claim" c cross join "Decision" d
        where c."streamId" = own."id" and c."ended" = '' and c."toDay" >= ${gte} and c."toDay" <= ${lte}
          and d."claimId" = c."id"
          and (d."status" = 'corroborates' or d."status" = 'set_aside' and d."because" <> '')
        group by d."status"`)
      const countOf = (status: string) => Number(found.find((one) => one.status === status)?.count ?? 0)
      const contested = countOf('set_aside')
      const corroborating = { corroborating: countOf('corroborates') }
      return contested >= kept ? { ...metric, ...corroborating, contested } : { ...metric, ...corroborating }
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
