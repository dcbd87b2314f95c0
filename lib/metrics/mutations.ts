import 'server-only'
import type { SqlConnection } from '@/lib/db/connection'
import { loadKeys } from '@/lib/db/transactions'
import { addGroups, type GroupEntry } from './groups'
import type { Metric, MetricShown } from './types'

/** A metric as prisma/seed/metrics.json has it, with its words in English. */
export interface MetricEntry extends Omit<Metric, 'parts' | 'groups'> {
  label: string
  definition: string
  unece: string
  imasNote: string
  countedTwice?: boolean
  shown?: MetricShown
  /** All parts, of groups and of none. */
  parts: { key: string; label: string }[]
  groups?: GroupEntry[]
}

/** Adds the metrics, groups and parts that are not on record yet; how many metrics and groups were added. */
export async function addMetrics(session: SqlConnection, entries: readonly MetricEntry[]): Promise<number> {
  const known = await loadKeys(session, 'Metric')
  const added = entries.filter((entry) => !known.has(entry.key))
  await session.insert(
    'Metric',
    [
      ...[
        'key',
        'position',
        'baseUnit',
        'displayUnit',
        'enteredUnits',
        'whole',
        'unece',
        'imasNote',
        'parts',
      ],
      ...['kind', 'operators', 'people', 'countedTwice', 'shown'],
    ],
    added.map((entry, at) => [
      entry.key,
      known.size + at + 1,
      entry.baseUnit,
      entry.displayUnit,
      entry.enteredUnits.join(' '),
      entry.whole,
      entry.unece,
      entry.imasNote,
      ungrouped(entry).join(' '),
      entry.kind ?? 'flow',
      entry.operators ?? 'add',
      entry.people ?? false,
      entry.countedTwice ?? false,
      entry.shown ?? 'always',
    ]),
  )
  await session.insert(
    'MetricText',
    ['metricKey', 'language', 'label', 'definition'],
    added.map((entry) => [entry.key, 'en', entry.label, entry.definition]),
  )
  await addParts(
    session,
    entries.flatMap((entry) => entry.parts),
  )
  const groups = await addGroups(
    session,
    entries.flatMap(({ key: metric, groups = [] }) => groups.map((group) => ({ metric, group }))),
  )
  return added.length + groups
}

/** Parts that belong to no group. */
function ungrouped({ parts, groups = [] }: MetricEntry): string[] {
  const grouped = new Set(groups.flatMap((group) => group.parts))
  return parts.map(({ key }) => key).filter((key) => !grouped.has(key))
}

/** Adds the parts that are not on record yet, with their English labels. */
export async function addParts(
  session: SqlConnection,
  parts: readonly { key: string; label: string }[],
): Promise<void> {
  const known = await loadKeys(session, 'Part')
  const added = [...new Map(parts.map(({ key, label }) => [key, label]))].filter(([key]) => !known.has(key))
  await session.insert(
    'Part',
    ['key', 'position'],
    added.map(([key], at) => [key, known.size + at + 1]),
  )
  await session.insert(
    'PartText',
    ['partKey', 'language', 'label'],
    added.map(([key, label]) => [key, 'en', label]),
  )
}
