import 'server-only'
import type { Touched } from '@/lib/audit/kept-things'
import { placeholders, type SqlConnection } from '@/lib/db/connection'

/**
 * Removes a metric that no figure counts, its groups, and the parts that no other metric has; those behind it move up. What that touched.
 * For use inside a publishing transaction.
 */
export async function removeMetric(session: SqlConnection, key: string): Promise<Touched> {
  const metrics = await session.query<{ key: string; position: number; parts: string }>(
    'select "key", "position", "parts" from "Metric" order by "position", "key"',
  )
  const groups = await session.query<{ id: number }>('select "id" from "PartGroup" where "metricKey" = ?', [
    key,
  ])
  const grouped = await session.query<{ part: string; metric: string }>(
    'select p."partKey" as "part", g."metricKey" as "metric" from "GroupPart" p join "PartGroup" g on g."id" = p."groupId"',
  )
  const partsOf = (own: boolean) =>
    new Set([
      ...metrics.flatMap((metric) =>
        (metric.key === key) === own ? metric.parts.split(' ').filter(Boolean) : [],
      ),
      ...grouped.flatMap(({ part, metric }) => ((metric === key) === own ? [part] : [])),
    ])
  const others = partsOf(false)
  const parts = [...partsOf(true)].filter((part) => !others.has(part))
  await session.run('delete from "PartGroup" where "metricKey" = ?', [key])
  if (parts.length > 0)
    await session.run(`delete from "Part" where "key" in (${placeholders(parts.length)})`, parts)
  await session.run('delete from "Metric" where "key" = ?', [key])
  const moved = metrics.slice(metrics.findIndex((metric) => metric.key === key) + 1)
  for (const { key, position } of moved)
    await session.run('update "Metric" set "position" = ? where "key" = ?', [position - 1, key])
  return {
    Metric: [key, ...moved.map((metric) => metric.key)],
    PartGroup: groups.map(({ id }) => id),
    Part: parts,
  }
}
