import 'server-only'
import type { SqlConnection } from '@/lib/db/connection'
import type { MetricEntry } from './mutations'

/** What metrics, parts and groups that come with the program are called in a language other than English: names.json of its folder. */
export interface MetricNames {
  language: string
  metrics: Readonly<Record<string, { label: string; definition: string }>>
  parts: Readonly<Record<string, string>>
  /** By `metric.group`. */
  groups: Readonly<Record<string, string>>
}

/** The things whose texts were added, by their kind. */
export type NamedThings = Record<'Metric' | 'Part' | 'PartGroup', (string | number)[]>

interface StoredText {
  id: string | number
  language: string
  label: string
}

/**
 * The texts in other languages that are not on record yet, for what is called in English as the program calls it: what somebody has
 * renamed keeps the names that they gave it.
 */
export async function missingMetricTexts(
  session: SqlConnection,
  entries: readonly MetricEntry[],
  names: readonly MetricNames[],
) {
  const stored = async (sql: string) => {
    const rows = await session.query<StoredText>(sql)
    const english = new Map(
      rows.filter(({ language }) => language === 'en').map(({ id, label }) => [id, label]),
    )
    const known = new Set(rows.map(({ id, language }) => `${id} ${language}`))
    return (id: string | number, label: string, language: string) =>
      english.get(id) === label && !known.has(`${id} ${language}`)
  }
  const [lacksMetric, lacksPart, lacksGroup] = [
    await stored('select "metricKey" as "id", "language", "label" from "MetricText"'),
    await stored('select "partKey" as "id", "language", "label" from "PartText"'),
    await stored('select "groupId" as "id", "language", "label" from "PartGroupText"'),
  ]
  const groups = await session.query<{ id: number; metric: string; key: string }>(
    'select "id", "metricKey" as "metric", "key" from "PartGroup"',
  )
  const groupId = new Map(groups.map(({ id, metric, key }) => [`${metric}.${key}`, id]))
  const parts = [...new Map(entries.flatMap((entry) => entry.parts).map((part) => [part.key, part])).values()]
  return {
    Metric: names.flatMap(({ language, metrics }) =>
      entries.flatMap(({ key, label }) => {
        const text = metrics[key]
        return text && lacksMetric(key, label, language) ? [[key, language, text.label, text.definition]] : []
      }),
    ),
    Part: names.flatMap(({ language, parts: called }) =>
      parts.flatMap(({ key, label }) => {
        const text = called[key]
        return text && lacksPart(key, label, language) ? [[key, language, text]] : []
      }),
    ),
    PartGroup: names.flatMap(({ language, groups: called }) =>
      entries.flatMap(({ key: metric, groups = [] }) =>
        groups.flatMap(({ key, label }) => {
          const id = groupId.get(`${metric}.${key}`)
          const text = called[`${metric}.${key}`]
          return id && text && lacksGroup(id, label, language) ? [[id, language, text]] : []
        }),
      ),
    ),
  }
}

/** Writes them; which things have them. */
export async function addMetricTexts(
  session: SqlConnection,
  missing: Awaited<ReturnType<typeof missingMetricTexts>>,
): Promise<NamedThings> {
  await session.insert('MetricText', ['metricKey', 'language', 'label', 'definition'], missing.Metric)
  await session.insert('PartText', ['partKey', 'language', 'label'], missing.Part)
  await session.insert('PartGroupText', ['groupId', 'language', 'label'], missing.PartGroup)
  const ids = (rows: readonly (readonly (string | number)[])[]) => [
    ...new Set(rows.flatMap(([id]) => id ?? [])),
  ]
  return { Metric: ids(missing.Metric), Part: ids(missing.Part), PartGroup: ids(missing.PartGroup) }
}
