import 'server-only'
import { z } from 'zod'
import type { SqlConnection } from '@/lib/db/connection'
import { loadMetrics } from '@/lib/metrics/data'
import { groupOf, ownKeyOf, partInFile } from '@/lib/metrics/parts'
import type { MetricShown } from '@/lib/metrics/types'
import { orNull } from '../fields'
import { type MetricItem, metricItem } from '../items/vocabulary'
import { jsonOnly, keysParameter, pageParameters } from '../parameters'
import { apiResource, pageOf } from '../resource'

export const metricsResource = apiResource({
  name: 'metrics',
  summary: 'Metrics: what is counted',
  description: 'What is counted, by key, with its unit, its definition and its parts.',
  examples: ['limit=2', 'id=devices'],
  parameters: z.strictObject({ id: keysParameter('Keys of metrics'), ...pageParameters, ...jsonOnly }),
  item: metricItem,
  positionLength: 1,
  async read(session, { id, limit }, after) {
    const found = [...(await loadMetricItems(session)).values()]
      .filter(({ key }) => key > (after?.[0] ?? '') && (id.length === 0 || id.includes(key)))
      .sort((a, b) => (a.key < b.key ? -1 : 1))
    return { ok: true, query: pageOf(found.slice(0, limit + 1), limit, ({ key }) => [key]) }
  },
})

/** All metrics, which are few, by their keys. */
export async function loadMetricItems(session: SqlConnection): Promise<Map<string, MetricItem>> {
  const metrics = await loadMetrics(session)
  const rows = await session.query<{ key: string; unece: string; shown: MetricShown }>(
    'select "key", "unece", "shown" from "Metric"',
  )
  const texts = await session.query<Record<'of' | 'language' | 'label' | 'definition', string>>(
    'select "metricKey" as "of", "language", "label", "definition" from "MetricText" order by "metricKey", "language"',
  )
  const labels = byKey(
    await session.query<Labelled>(
      'select "partKey" as "of", "language", "label" from "PartText" order by "partKey", "language"',
    ),
  )
  const [called, defined] = [
    byKey(texts),
    byKey(texts.map(({ definition, ...text }) => ({ ...text, label: definition }))),
  ]
  const stored = new Map(rows.map((row) => [row.key, row]))
  return new Map(
    metrics.map((metric) => [
      metric.key,
      {
        key: metric.key,
        kind: metric.kind ?? 'flow',
        unit: metric.displayUnit,
        entered_units: [...metric.enteredUnits],
        whole: metric.whole,
        people: metric.people ?? false,
        operators: metric.operators ?? 'add',
        unece: orNull(stored.get(metric.key)?.unece ?? ''),
        shown: stored.get(metric.key)?.shown ?? 'always',
        labels: called.get(metric.key) ?? {},
        definitions: defined.get(metric.key) ?? {},
        parts: metric.parts.map((part) => ({
          key: partInFile(metric, part),
          group: groupOf(metric, part)?.key ?? null,
          adds_up: groupOf(metric, part)?.complete ?? false,
          labels: labels.get(part) ?? labels.get(ownKeyOf(part)) ?? {},
        })),
      },
    ]),
  )
}

type Labelled = Record<'of' | 'language' | 'label', string>

function byKey(rows: readonly Labelled[]): Map<string, Record<string, string>> {
  const texts = new Map<string, Record<string, string>>()
  for (const { of, language, label } of rows) {
    if (label !== '') texts.set(of, { ...texts.get(of), [language]: label })
  }
  return texts
}
