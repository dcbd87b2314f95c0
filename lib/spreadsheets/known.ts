import 'server-only'
import type { SqlConnection } from '@/lib/db/connection'
import { loadMetrics } from '@/lib/metrics/data'
import { loadPlaces } from '@/lib/places/data'
import type { Known } from './types'

/** What is on record, for a file to be understood by: metrics and parts with their names in every language, places, organisations. */
export async function loadKnown(session: SqlConnection): Promise<Known> {
  const named = async (table: 'MetricText' | 'PartText', key: string) => {
    const names = new Map<string, string[]>()
    const rows = await session.query<{ of: string; name: string }>(
      `select "${key}" as "of", "label" as "name" from "${table}" order by "language" <> 'en', "language"`,
    )
    for (const { of, name } of rows) names.set(of, [...(names.get(of) ?? []), name])
    return names
  }
  const ofMetrics = await named('MetricText', 'metricKey')
  const ofParts = await named('PartText', 'partKey')
  const metrics = await loadMetrics(session)
  const organisations = await session.query<{ name: string }>(
    'select distinct "name" from "OrganisationName" order by "name"',
  )
  return {
    metrics: metrics.map((metric) => ({
      ...metric,
      names: ofMetrics.get(metric.key) ?? [],
      partNames: Object.fromEntries(metric.parts.map((part) => [part, ofParts.get(part) ?? []])),
    })),
    places: await loadPlaces(session),
    organisations: organisations.map(({ name }) => name),
  }
}
