import 'server-only'
import type { SqlConnection } from '@/lib/db/connection'
import { nextId } from '@/lib/db/transactions'
import type { PartGroup } from './types'

/** A group of parts with its name in English. */
export interface GroupEntry extends PartGroup {
  label: string
}

/** Adds the groups that their metrics do not have yet, after those that they have; their parts are on record. How many were added. */
export async function addGroups(
  session: SqlConnection,
  entries: readonly { metric: string; group: GroupEntry }[],
): Promise<number> {
  const known = await session.query<{ metric: string; key: string }>(
    'select "metricKey" as "metric", "key" from "PartGroup"',
  )
  const count = new Map<string, number>()
  for (const { metric } of known) count.set(metric, (count.get(metric) ?? 0) + 1)
  const added = entries.filter(
    ({ metric, group }) => !known.some((own) => own.metric === metric && own.key === group.key),
  )
  if (added.length === 0) return 0
  const first = await nextId(session, 'PartGroup')
  const rows = added.map(({ metric, group }, at) => {
    const position = (count.get(metric) ?? 0) + 1
    count.set(metric, position)
    return { id: first + at, metric, position, ...group }
  })
  await session.insert(
    'PartGroup',
    ['id', 'metricKey', 'key', 'position', 'complete'],
    rows.map(({ id, metric, key, position, complete }) => [id, metric, key, position, complete]),
  )
  await session.insert(
    'PartGroupText',
    ['groupId', 'language', 'label'],
    rows.map(({ id, label }) => [id, 'en', label]),
  )
  await session.insert(
    'GroupPart',
    ['groupId', 'partKey', 'position'],
    rows.flatMap(({ id, parts }) => parts.map((part, at) => [id, part, at + 1])),
  )
  return added.length
}
