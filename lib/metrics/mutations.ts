import 'server-only'
import type { SqlConnection } from '@/lib/db/connection'
import { loadKeys } from '@/lib/db/transactions'
import type { Metric } from './types'

/** A metric as prisma/seed/metrics.json has it, with its words in English. */
export interface MetricEntry extends Omit<Metric, 'parts'> {
  label: string
  definition: string
  unece: string
  imasNote: string
  parts: { key: string; label: string }[]
}

/** Adds the metrics and parts that are not on record yet; how many metrics were added. */
export async function addMetrics(session: SqlConnection, entries: readonly MetricEntry[]): Promise<number> {
  const known = await loadKeys(session, 'Metric')
  const knownParts = await loadKeys(session, 'Part')
  const added = entries.filter((entry) => !known.has(entry.key))
  await session.insert(
    'Metric',
    ['key', 'position', 'baseUnit', 'displayUnit', 'enteredUnits', 'whole', 'unece', 'imasNote', 'parts'],
    added.map((entry, at) => [
      entry.key,
      known.size + at + 1,
      entry.baseUnit,
      entry.displayUnit,
      entry.enteredUnits.join(' '),
      entry.whole,
      entry.unece,
      entry.imasNote,
      entry.parts.map((part) => part.key).join(' '),
    ]),
  )
  await session.insert(
    'MetricText',
    ['metricKey', 'language', 'label', 'definition'],
    added.map((entry) => [entry.key, 'en', entry.label, entry.definition]),
  )
  const parts = new Map(added.flatMap((entry) => entry.parts).map((part) => [part.key, part.label]))
  const newParts = [...parts].filter(([key]) => !knownParts.has(key))
  await session.insert(
    'Part',
    ['key', 'position'],
    newParts.map(([key], at) => [key, knownParts.size + at + 1]),
  )
  await session.insert(
    'PartText',
    ['partKey', 'language', 'label'],
    newParts.map(([key, label]) => [key, 'en', label]),
  )
  return added.length
}
