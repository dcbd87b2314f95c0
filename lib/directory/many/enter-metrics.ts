import 'server-only'
import type { Permission } from '@/lib/access/permission'
import type { SqlConnection } from '@/lib/db/connection'
import { loadKeys, publishOrRollBack } from '@/lib/db/transactions'
import { addMetricWithin } from '../metrics'
import { metricEntry, type TypedMetric } from '../typed-metric'
import type { RowFault } from './organisation-rows'

/** A metric of a table by its key and its English name. */
export interface EnteredMetric {
  key: string
  name: string
}

export type EnteredMetrics =
  /** What is new, and what was on record already and stays as it is. Nothing was stored unless it is `entered`. */
  | { kind: 'entered' | 'checked' | 'unchanged'; added: EnteredMetric[]; known: EnteredMetric[] }
  | { kind: 'refused'; faults: RowFault[] }

/**
 * Adds the metrics of a table whose keys are not on record, in one publishing transaction: all of them or none. A dry run tells what it
 * would do.
 */
export function enterMetrics(
  session: SqlConnection,
  granted: Permission<'lists.change'>,
  at: string,
  rows: readonly { line: number; typed: TypedMetric }[],
  { dryRun, reason }: { dryRun: boolean; reason: string },
): Promise<EnteredMetrics> {
  return publishOrRollBack<EnteredMetrics>(
    session,
    at,
    async () => {
      const keys = await loadKeys(session, 'Metric')
      const lines = new Map<string, number>()
      const faults: RowFault[] = []
      for (const { line, typed } of rows) {
        const earlier = lines.get(typed.metric.key)
        if (earlier === undefined) lines.set(typed.metric.key, line)
        else faults.push({ line, column: 'key', fault: 'twice', other: String(earlier) })
      }
      if (faults.length > 0) return { kind: 'refused', faults }
      const named = ({ typed: { metric } }: (typeof rows)[number]) => ({
        key: metric.key,
        name: metric.label,
      })
      const isKnown = ({ typed }: (typeof rows)[number]) => keys.has(typed.metric.key)
      const fresh = rows.filter((row) => !isKnown(row))
      const told = { added: fresh.map(named), known: rows.filter(isKnown).map(named) }
      if (fresh.length === 0) return { kind: 'unchanged', ...told }
      if (dryRun) return { kind: 'checked', ...told }
      for (const { typed } of fresh)
        await addMetricWithin(session, granted, at, await metricEntry(session, typed), reason)
      return { kind: 'entered', ...told }
    },
    ({ kind }) => kind === 'entered',
  )
}
