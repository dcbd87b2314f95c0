import 'server-only'
import type { SqlConnection } from '@/lib/db/connection'
import type { BaseUnit, UnitCode } from '@/lib/quantities/units'
import { type CompleteGroups, completeGroups, partsOf } from './parts'
import type { Metric, MetricKind, OperatorsRule, PartGroup } from './types'

/** The metrics in their order. */
export async function loadMetrics(session: SqlConnection): Promise<Metric[]> {
  const [rows, groups] = [
    await session.query<StoredMetric>(
      `select "key", "baseUnit", "displayUnit", "enteredUnits", "whole", "parts", "kind", "operators", "people" from "Metric"
       order by "position"`,
    ),
    await loadGroups(session),
  ]
  return rows.map((row) => toMetric(row, groups.get(row.key) ?? []))
}

interface StoredMetric {
  key: string
  baseUnit: BaseUnit
  displayUnit: UnitCode
  enteredUnits: string
  whole: number
  parts: string
  kind: MetricKind
  operators: OperatorsRule
  people: number
}

const toMetric = (
  { enteredUnits, whole, people, parts, ...metric }: StoredMetric,
  groups: PartGroup[],
): Metric => ({
  ...metric,
  enteredUnits: enteredUnits.split(' ') as UnitCode[],
  whole: Boolean(whole),
  people: Boolean(people),
  parts: partsOf(parts, groups),
  groups,
})

/** The groups of metrics whose parts add up to the whole. */
export const loadCompleteGroups = async (session: SqlConnection): Promise<CompleteGroups> =>
  completeGroups(await loadGroups(session))

/** The groups of parts of each metric, by its key, in their order. */
async function loadGroups(session: SqlConnection): Promise<Map<string, PartGroup[]>> {
  const rows = await session.query<{ metric: string; key: string; complete: number; part: string | null }>(
    `select g."metricKey" as "metric", g."key", g."complete", p."partKey" as "part"
     from "PartGroup" g left join "GroupPart" p on p."groupId" = g."id"
     order by g."metricKey", g."position", g."key", p."position", p."partKey"`,
  )
  const groups = new Map<string, (PartGroup & { parts: string[] })[]>()
  for (const { metric, key, complete, part } of rows) {
    const own = groups.get(metric) ?? []
    if (own.at(-1)?.key !== key) own.push({ key, complete: Boolean(complete), parts: [] })
    if (part !== null) own.at(-1)?.parts.push(part)
    groups.set(metric, own)
  }
  return groups
}
