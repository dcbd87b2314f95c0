import 'server-only'
import type { Database } from '@/lib/db/open'
import { nameIn } from '@/lib/i18n/names'
import { groupOf, ownKeyOf } from '@/lib/metrics/parts'
import { storedGroups, storedParts, withGroups } from '@/lib/metrics/stored-parts'
import type { MetricKind, MetricShown, OperatorsRule } from '@/lib/metrics/types'
import type { UnitCode } from '@/lib/quantities/units'

/** The metrics in their order, as administrators see them; `only` narrows them down to the one of that key. */
export async function readMetricsToEdit(database: Database, language: string, only?: string) {
  const [metrics, partLabel] = await Promise.all([
    database.metric.findMany({
      include: { texts: { orderBy: { language: 'asc' } }, ...withGroups },
      orderBy: { position: 'asc' },
    }),
    readPartLabels(database, language),
  ])
  const inWords = (texts: readonly { language: string; label: string }[], fallback: string) =>
    nameIn(
      texts.map(({ language, label }) => ({ language, name: label })),
      language,
      fallback,
    )
  const all = metrics.map(
    ({ key, displayUnit, enteredUnits, whole, unece, imasNote, texts, ...metric }, at) => ({
      key,
      /** Its place among all, from 1. */
      place: at + 1,
      displayUnit: displayUnit as UnitCode,
      enteredUnits: enteredUnits.split(' ') as UnitCode[],
      whole,
      unece,
      imasNote,
      texts,
      label: inWords(texts, key),
      kind: metric.kind as MetricKind,
      operators: metric.operators as OperatorsRule,
      people: metric.people,
      countedTwice: metric.countedTwice,
      shown: metric.shown as MetricShown,
      groups: storedGroups(metric.groups).map(({ key, complete, texts, parts }) => ({
        key,
        complete,
        label: inWords(texts, key),
        parts: parts.map((part) => ({ key: part, label: partLabel(part) })),
      })),
      parts: storedParts(metric)
        .filter((part) => groupOf({ parts: [], groups: storedGroups(metric.groups) }, part) === undefined)
        .map((part) => ({ key: part, label: partLabel(part) })),
    }),
  )
  return only === undefined ? all : all.filter(({ key }) => key === only)
}

/** What the parts of metrics are called, by key; of one that is not on record, its own key. */
export async function readPartLabels(
  database: Database,
  language: string,
): Promise<(part: string) => string> {
  const parts = await database.part.findMany({ include: { texts: true } })
  return (part) => {
    const texts = parts.find(({ key }) => key === part)?.texts ?? []
    return nameIn(
      texts.map(({ language, label }) => ({ language, name: label })),
      language,
      ownKeyOf(part),
    )
  }
}
