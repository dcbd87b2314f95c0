import 'server-only'
import type { MetricFigures } from '../charts/figures'
import type { Database } from '../db/open'
import type { MarkedStreams } from './curve-marks'

/** Counted up to here: nobody reads on, and it is said of metrics with fewer counted figures. */
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
  const aside = await database.claim.findMany({
    where: {
      ended: '',
      toDay,
      decision: { status: 'set_aside', because: { not: '' } },
      stream: { part: '', ...which },
    },
    select: { stream: { select: { metricKey: true } } },
    take: most,
  })
  return metrics.map((metric) => {
    const contested = aside.filter(({ stream }) => stream.metricKey === metric.key).length
    const counted = metric.series.reduce((sum, { claims }) => sum + claims, 0)
    return contested > 0 && counted > 0 && contested >= counted ? { ...metric, contested } : metric
  })
}
