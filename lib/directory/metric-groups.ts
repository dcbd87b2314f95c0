import 'server-only'
import type { Permission } from '@/lib/access/permission'
import { appendAuditEntry } from '@/lib/audit/mutations'
import type { SqlConnection } from '@/lib/db/connection'
import { publishTransaction } from '@/lib/db/transactions'
import { loadMetrics } from '@/lib/metrics/data'
import { addGroups } from '@/lib/metrics/groups'
import { addParts } from '@/lib/metrics/mutations'
import { keptGroups, type WrittenGroup } from './group-rules'
import { groupsOf } from './metrics'

/**
 * Adds groups of parts to a metric, after those that it has; their parts are new ones of the metric. The keys of groups that it has
 * already: then nothing is added.
 */
export function addMetricGroups(
  session: SqlConnection,
  { by }: Permission<'lists.change'>,
  at: string,
  key: string,
  groups: readonly WrittenGroup[],
  reason: string,
): Promise<{ kind: 'added' } | { kind: 'gone' } | { kind: 'taken'; groups: string[] }> {
  return publishTransaction(session, at, async () => {
    const metric = (await loadMetrics(session)).find((one) => one.key === key)
    if (metric === undefined) return { kind: 'gone' as const }
    const taken = groups.filter((group) => metric.groups?.some((own) => own.key === group.key))
    if (taken.length > 0) return { kind: 'taken' as const, groups: taken.map((group) => group.key) }
    const kept = keptGroups(groups, metric.parts, await englishLabels(session))
    await addParts(
      session,
      kept.flatMap(({ parts }) => parts),
    )
    await addGroups(
      session,
      kept.map(({ parts, ...group }) => ({
        metric: key,
        group: { ...group, parts: parts.map((part) => part.key) },
      })),
    )
    const ids = await groupsOf(session, key)
    await appendAuditEntry(session, {
      ...{ at, by, action: 'metric.groups', subject: key, before: null, after: kept, reason },
      touched: {
        Part: kept.flatMap(({ parts }) => parts.map((part) => part.key)),
        PartGroup: ids.filter((one) => kept.some((group) => group.key === one.key)).map(({ id }) => id),
      },
    })
    return { kind: 'added' as const }
  })
}

/** The English labels of parts on record. */
export async function englishLabels(session: SqlConnection): Promise<(part: string) => string | undefined> {
  const rows = await session.query<{ key: string; label: string }>(
    `select "partKey" as "key", "label" from "PartText" where "language" = 'en'`,
  )
  const labels = new Map(rows.map(({ key, label }) => [key, label]))
  return (part) => labels.get(part)
}

/** Writes what a group or a part of a metric is called in a language; false where the metric has none such. */
export function writeGroupLabel(
  session: SqlConnection,
  { by }: Permission<'lists.change'>,
  at: string,
  metric: string,
  asked: { group: string; part: string; language: string; label: string },
  reason: string,
): Promise<boolean> {
  return publishTransaction(session, at, async () => {
    const [group] = await session.query<{ id: number }>(
      `select g."id" from "PartGroup" g where g."metricKey" = ? and g."key" = ? ${
        asked.part === ''
          ? ''
          : 'and exists (select 1 from "GroupPart" p where p."groupId" = g."id" and p."partKey" = ?)'
      }`,
      asked.part === '' ? [metric, asked.group] : [metric, asked.group, asked.part],
    )
    if (group === undefined) return false
    const [table, column, id] =
      asked.part === ''
        ? (['PartGroupText', 'groupId', group.id] as const)
        : (['PartText', 'partKey', asked.part] as const)
    const { language, label } = asked
    const [before] = await session.query<{ label: string }>(
      `select "label" from "${table}" where "${column}" = ? and "language" = ?`,
      [id, language],
    )
    if (before?.label === label) return true
    await session.run(`delete from "${table}" where "${column}" = ? and "language" = ?`, [id, language])
    await session.insert(table, [column, 'language', 'label'], [[id, language, label]])
    await appendAuditEntry(session, {
      ...{ at, by, action: 'metric.group.label', subject: metric, reason },
      before: before === undefined ? null : { ...asked, label: before.label },
      after: asked,
      touched: asked.part === '' ? { PartGroup: [group.id] } : { Part: [asked.part] },
    })
    return true
  })
}
