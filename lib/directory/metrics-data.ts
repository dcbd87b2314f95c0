import 'server-only'
import type { Database } from '@/lib/db/open'
import { nameIn } from '@/lib/i18n/names'
import type { UnitCode } from '@/lib/quantities/units'

/** The metrics in their order, as administrators see them; `key` narrows them down to one. */
export async function readMetricsToEdit(database: Database, language: string, key?: string) {
  const [metrics, parts] = await Promise.all([
    database.metric.findMany({
      where: key === undefined ? {} : { key },
      include: { texts: { orderBy: { language: 'asc' } } },
      orderBy: { position: 'asc' },
    }),
    database.part.findMany({ include: { texts: true } }),
  ])
  const inWords = (texts: readonly { language: string; label: string }[], fallback: string) =>
    nameIn(
      texts.map(({ language, label }) => ({ language, name: label })),
      language,
      fallback,
    )
  return metrics.map(({ key, displayUnit, enteredUnits, whole, unece, imasNote, texts, ...metric }) => ({
    key,
    displayUnit: displayUnit as UnitCode,
    enteredUnits: enteredUnits.split(' ') as UnitCode[],
    whole,
    unece,
    imasNote,
    texts,
    label: inWords(texts, key),
    parts: metric.parts
      .split(' ')
      .filter((part) => part !== '')
      .map((part) => ({
        key: part,
        label: inWords(parts.find(({ key }) => key === part)?.texts ?? [], part),
      })),
  }))
}
