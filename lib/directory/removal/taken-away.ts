import 'server-only'
import type { SqlConnection } from '@/lib/db/connection'
import type { ListedKind } from '../types'

/** The keys of what was taken away from each list and is not on record again: what comes with the program stays away then. */
export async function loadTakenAway(session: SqlConnection): Promise<Record<ListedKind, Set<string>>> {
  const keys = async (action: string, table: string, column: string) => {
    const rows = await session.query<{ key: string }>(
      `select distinct e."subject" as "key" from "AuditEntry" e where e."action" = ?
       and not exists (select 1 from "${table}" t where t."${column}" = e."subject")`,
      [action],
    )
    return new Set(rows.map(({ key }) => key))
  }
  return {
    place: await keys('place.remove', 'Place', 'code'),
    organisation: await keys('organisation.remove', 'Organisation', 'key'),
    metric: await keys('metric.remove', 'Metric', 'key'),
  }
}

/** Places without those that were taken away, and without what would lie in these. */
export function withoutTakenAway<Entry extends { code: string; parent: string | null }>(
  entries: readonly Entry[],
  takenAway: ReadonlySet<string>,
): Entry[] {
  if (takenAway.size === 0) return [...entries]
  const gone = new Set(takenAway)
  for (let size = -1; size !== gone.size; ) {
    size = gone.size
    for (const { code, parent } of entries) if (parent !== null && gone.has(parent)) gone.add(code)
  }
  return entries.filter(({ code }) => !gone.has(code))
}
