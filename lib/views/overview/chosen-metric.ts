import { isSilent } from '@/lib/charts/headline'
import type { MetricFigures } from '@/lib/figures/types'

/**
 * The metric whose chart and map a page shows: the one that is asked for, where anything is reported of it; else the first that
 * has figures in the period, else the first that had any before.
 */
export function chosenMetric(metrics: readonly MetricFigures[], asked: string): MetricFigures | undefined {
  const reported = metrics.filter(({ series }) => series.length > 0)
  return (
    reported.find(({ key }) => key === asked) ?? reported.find((metric) => !isSilent(metric)) ?? reported[0]
  )
}
