import 'server-only'
import type { SqlConnection } from '@/lib/db/connection'
import type { MetricEntry } from '@/lib/metrics/mutations'
import { keptGroups, type WrittenGroup } from './group-rules'
import { englishLabels } from './metric-groups'

/** A metric as somebody typed it, with its groups as they wrote them. */
export interface TypedMetric {
  metric: Omit<MetricEntry, 'parts' | 'groups'>
  parts: { key: string; label: string }[]
  groups: WrittenGroup[]
}

/** The metric as it is kept: its parts with those of its groups, by the keys that the record has room for. */
export async function metricEntry(
  session: SqlConnection,
  { metric, parts, groups }: TypedMetric,
): Promise<MetricEntry> {
  const labelOf = await englishLabels(session)
  const kept = keptGroups(
    groups,
    parts.map(({ key }) => key),
    labelOf,
  )
  return {
    ...metric,
    parts: [...parts, ...kept.flatMap((group) => group.parts)],
    groups: kept.map((group) => ({ ...group, parts: group.parts.map((part) => part.key) })),
  }
}
