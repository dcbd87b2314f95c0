import 'server-only'
import type { SqlConnection } from '@/lib/db/connection'
import type { BaseUnit, UnitCode } from '@/lib/quantities/units'
import type { Metric } from './types'

/** The metrics in their order. */
export async function loadMetrics(session: SqlConnection): Promise<Metric[]> {
  const rows = await session.query<{
    key: string
    baseUnit: BaseUnit
    displayUnit: UnitCode
    enteredUnits: string
    whole: number
    parts: string
  }>(
    'select "key", "baseUnit", "displayUnit", "enteredUnits", "whole", "parts" from "Metric" order by "position"',
  )
  return rows.map(({ enteredUnits, whole, parts, ...metric }) => ({
    ...metric,
    enteredUnits: enteredUnits.split(' ') as UnitCode[],
    whole: Boolean(whole),
    parts: parts === '' ? [] : parts.split(' '),
  }))
}
