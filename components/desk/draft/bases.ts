import type { Metric } from '@/lib/metrics/types'
import { isStock } from '@/lib/metrics/types'

/** What may be said of how a figure of the metric stands to time; of a metric that is not chosen yet, as of a flow. */
export const basesOf = (metric: Pick<Metric, 'kind'> | undefined) =>
  metric !== undefined && isStock(metric)
    ? (['level', 'unclear'] as const)
    : (['total', 'period', 'unclear'] as const)
