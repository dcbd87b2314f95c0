import 'server-only'
import type { Database } from '@/lib/db/open'
import { labelIn } from '@/lib/reports/read-claims'
import type { FigureFilter } from './figure-filter'
import type { CountryOperation } from './operations'
import { readPeriodCurves } from './period/period-data'
import { addedOf, sumOf } from './sum'
import type { MetricFigures, PartTotal, Series } from './types'

/** Parts by the key of their metric. */
type PartsOfMetrics = ReadonlyMap<string, readonly PartTotal[]>

/** What one operator is reported to have done of a part. */
interface PartCount {
  metricKey: string
  part: string
  series: Omit<Series, 'operator' | 'position' | 'steps' | 'months' | 'conflict'>
}

/** The parts that anything counted is on record of at a place in the period, each over the operations, of all metrics or one. */
export async function readParts(
  database: Database,
  which: { placeId: number; metricKey?: string },
  operations: readonly CountryOperation[],
  filter: FigureFilter,
  language: string,
): Promise<PartsOfMetrics> {
  const curves = await readPeriodCurves(database, { ...which, part: { not: '' } }, operations, filter)
  return addedParts(database, curves, language)
}

/** The parts of metrics, each over all who are reported to have done some of it, in their order. */
export async function addedParts(
  database: Database,
  counts: readonly PartCount[],
  language: string,
): Promise<PartsOfMetrics> {
  const counted = counts.filter(({ series }) => series.claims > 0)
  if (counted.length === 0) return new Map()
  const parts = await database.part.findMany({
    where: { key: { in: [...new Set(counted.map(({ part }) => part))] } },
    orderBy: { position: 'asc' },
    include: { texts: true },
  })
  const found = new Map<string, PartTotal[]>()
  for (const { key, texts } of parts) {
    const metrics = counted.filter(({ part }) => part === key).map(({ metricKey }) => metricKey)
    for (const metric of new Set(metrics)) {
      const own = counts.filter((count) => count.part === key && count.metricKey === metric)
      const series = own.map((count) => count.series)
      const { value, mark } = addedOf(series)
      const { claims, lastDay } = sumOf(series)
      const total = { key, label: labelIn(texts, language, key), value, mark, claims, lastDay }
      found.set(metric, [...(found.get(metric) ?? []), total])
    }
  }
  return found
}

/** The metrics, with their parts where these are reported without a whole. */
export function withPartsAlone(metrics: readonly MetricFigures[], parts: PartsOfMetrics): MetricFigures[] {
  return metrics.map((metric) => {
    const own = parts.get(metric.key)
    return metric.series.length > 0 || own === undefined ? metric : { ...metric, parts: own }
  })
}
