import 'server-only'
import type { Database } from '@/lib/db/open'
import { labelIn } from '@/lib/reports/read-claims'
import type { FigureFilter } from './figure-filter'
import type { CountryOperation } from './operations'
import { readPeriodCurves } from './period/period-data'
import { addedOf, sumOf } from './sum'
import type { MetricFigures, PartTotal } from './types'

/** Parts by the key of their metric. */
type PartsOfMetrics = ReadonlyMap<string, readonly PartTotal[]>

/** The parts that anything counted is on record of at a place in the period, each over the operations, of all metrics or one. */
export async function readParts(
  database: Database,
  which: { placeId: number; metricKey?: string },
  operations: readonly CountryOperation[],
  filter: FigureFilter,
  language: string,
): Promise<PartsOfMetrics> {
  const curves = await readPeriodCurves(database, { ...which, part: { not: '' } }, operations, filter)
  const counted = curves.filter(({ series }) => series.claims > 0)
  const parts = await database.part.findMany({
    where: { key: { in: [...new Set(counted.map(({ part }) => part))] } },
    orderBy: { position: 'asc' },
    include: { texts: true },
  })
  const found = new Map<string, PartTotal[]>()
  for (const { key, texts } of parts) {
    for (const metric of new Set(
      counted.filter(({ part }) => part === key).map((curve) => curve.metricKey),
    )) {
      const own = curves.filter((curve) => curve.part === key && curve.metricKey === metric)
      const series = own.map((curve) => curve.series)
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
