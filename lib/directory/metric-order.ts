import 'server-only'
import type { Permission } from '@/lib/access/permission'
import { appendAuditEntry } from '@/lib/audit/mutations'
import type { SqlConnection } from '@/lib/db/connection'
import { publishTransaction } from '@/lib/db/transactions'
import type { MetricShown } from '@/lib/metrics/types'

/** Sets when readers see a metric, and its place among all, from 1; false where there is no such metric. */
export function arrangeMetric(
  session: SqlConnection,
  { by }: Permission<'lists.change'>,
  at: string,
  key: string,
  asked: { shown: MetricShown; place: number },
  reason: string,
): Promise<boolean> {
  return publishTransaction(session, at, async () => {
    const rows = await session.query<{ key: string; position: number; shown: MetricShown }>(
      'select "key", "position", "shown" from "Metric" order by "position", "key"',
    )
    const own = rows.find((row) => row.key === key)
    if (own === undefined) return false
    const others = rows.filter((row) => row !== own)
    const ordered = others.toSpliced(asked.place - 1, 0, own)
    const moved = ordered
      .map((row, index) => ({ ...row, now: index + 1 }))
      .filter((row) => row.now !== row.position)
    if (moved.length === 0 && own.shown === asked.shown) return true
    for (const row of moved)
      await session.run('update "Metric" set "position" = ? where "key" = ?', [row.now, row.key])
    await session.run('update "Metric" set "shown" = ? where "key" = ?', [asked.shown, key])
    await appendAuditEntry(session, {
      ...{ at, by, action: 'metric.arrange', subject: key, reason },
      before: { shown: own.shown, place: rows.indexOf(own) + 1 },
      after: { shown: asked.shown, place: ordered.indexOf(own) + 1 },
      touched: { Metric: [key, ...moved.map((row) => row.key)] },
    })
    return true
  })
}
