import 'server-only'
import type { Database } from '@/lib/db/open'

/** How many figures that stand count each metric, and how many drafts that are worked on name it, by its key. */
export async function readMetricUsage(
  database: Database,
): Promise<(key: string) => { figures: number; drafts: number }> {
  const [figures, drafts] = await Promise.all([
    database.stream.groupBy({ by: ['metricKey'], _sum: { standing: true } }),
    database.draftTerm.groupBy({
      by: ['term'],
      where: { kind: 'metric', draft: { state: { in: ['open', 'returned', 'sent'] } } },
      _count: { _all: true },
    }),
  ])
  const counted = new Map(figures.map(({ metricKey, _sum }) => [metricKey, _sum.standing ?? 0]))
  const named = new Map(drafts.map(({ term, _count }) => [term, _count._all]))
  return (key) => ({ figures: counted.get(key) ?? 0, drafts: named.get(key) ?? 0 })
}
