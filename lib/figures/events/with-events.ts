import 'server-only'
import { readEvents } from '@/lib/countries/event-data'
import type { Database } from '@/lib/db/open'
import type { MetricFigures } from '../types'

/** The days of a period, both included; null: no bound. */
type Days = { from: string | null; to: string | null }

/**
 * Metrics with the events that their charts mark: of a country all of them, of a place those that name it; in a period those within it.
 */
export async function withEvents(
  database: Database,
  metrics: readonly MetricFigures[],
  of: { countryId: number; placeCode: string | null },
  { from, to }: Days,
): Promise<MetricFigures[]> {
  const all = await readEvents(database, of.countryId)
  const events = all.filter(
    ({ day, placeCode }) =>
      (of.placeCode === null || placeCode === of.placeCode) &&
      (from === null || day >= from) &&
      (to === null || day <= to),
  )
  return metrics.map((metric) => {
    const own = events
      .filter(({ metricKey }) => metricKey === '' || metricKey === metric.key)
      .map(({ day, text }) => ({ day, text }))
    return own.length === 0 ? metric : { ...metric, events: own }
  })
}
