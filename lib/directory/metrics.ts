import 'server-only'
import type { Permission } from '@/lib/access/permission'
import { isKeptAs, isRepeated } from '@/lib/audit/last-entry'
import { appendAuditEntry } from '@/lib/audit/mutations'
import type { SqlConnection } from '@/lib/db/connection'
import { publishTransaction } from '@/lib/db/transactions'
import { addMetrics, type MetricEntry } from '@/lib/metrics/mutations'

/** Adds a metric, so that reports can count it from then on; false where its key is another's, true where this person has just added it. */
export function addMetric(
  session: SqlConnection,
  granted: Permission<'lists.change'>,
  at: string,
  metric: MetricEntry,
  reason: string,
): Promise<boolean> {
  return publishTransaction(session, at, () => addMetricWithin(session, granted, at, metric, reason))
}

/** The same, inside a publishing transaction. */
export async function addMetricWithin(
  session: SqlConnection,
  granted: Permission<'lists.change'>,
  at: string,
  metric: MetricEntry,
  reason: string,
): Promise<boolean> {
  const entry = { by: granted.by, action: 'metric.add', subject: metric.key, reason }
  if ((await addMetrics(session, [metric])) === 0)
    return isRepeated(session, entry, (_, after) => isKeptAs(after, metric))
  await appendAuditEntry(session, {
    ...{ at, ...entry, before: null, after: metric },
    touched: {
      Metric: [metric.key],
      Part: metric.parts.map((part) => part.key),
      PartGroup: (await groupsOf(session, metric.key)).map(({ id }) => id),
    },
  })
  return true
}

/** The groups of parts of a metric. */
export const groupsOf = (session: SqlConnection, metric: string) =>
  session.query<{ id: number; key: string }>('select "id", "key" from "PartGroup" where "metricKey" = ?', [
    metric,
  ])

/** What a metric is called and how it is defined in one language. */
export interface MetricTexts {
  language: string
  label: string
  definition: string
}

/** Writes the texts of a metric in one language, new or changed; false where there is no such metric. */
export function writeMetricTexts(
  session: SqlConnection,
  granted: Permission<'lists.change'>,
  at: string,
  key: string,
  { language, label, definition }: MetricTexts,
  reason: string,
): Promise<boolean> {
  return publishTransaction(session, at, async () => {
    const known = await session.query('select 1 from "Metric" where "key" = ?', [key])
    if (known.length === 0) return false
    const [before] = await session.query<{ label: string; definition: string }>(
      'select "label", "definition" from "MetricText" where "metricKey" = ? and "language" = ?',
      [key, language],
    )
    if (before?.label === label && before.definition === definition) return true
    await session.run('delete from "MetricText" where "metricKey" = ? and "language" = ?', [key, language])
    await session.insert(
      'MetricText',
      ['metricKey', 'language', 'label', 'definition'],
      [[key, language, label, definition]],
    )
    await appendAuditEntry(session, {
      at,
      by: granted.by,
      action: 'metric.texts',
      subject: key,
      before: before === undefined ? null : { language, ...before },
      after: { language, label, definition },
      reason,
      touched: { Metric: [key] },
    })
    return true
  })
}
