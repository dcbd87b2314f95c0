import 'server-only'
import type { MetricFigures } from '../charts/figures'
import type { Database } from '../db/open'
import type { MarkedStreams } from './curve-marks'

/** Metrics with more counted figures than these are not asked about, since counting on takes longer than a page may. */
const most = 1_000

/**
 * The metrics with the number of figures that are set aside because they contradict what counts, where they are at least as
 * many as count: then no total rests on what reports agree on. Figures that an editor or a grade set aside are none of them.
 */
export async function withContested(
  database: Database,
  metrics: readonly MetricFigures[],
  which: MarkedStreams,
  toDay: { gte?: string; lte?: string } = {},
): Promise<MetricFigures[]> {
  const countedOf = (metric: MetricFigures) => metric.series.reduce((sum, { claims }) => sum + claims, 0)
  return Promise.all(
    metrics.map(async (metric) => {
      const counted = countedOf(metric)
      if (counted === 0 || counted > most) return metric
      const contested = await database.claim.count({
        where: {
          ended: '',
          toDay,
          decision: { status: 'set_aside', because: { not: '' } },
          stream: { part: '', ...which, metricKey: metric.key },
        },
      })
      return contested >= counted ? { ...metric, contested } : metric
    }),
  )
}
