import 'server-only'
import type { Database } from '@/lib/db/open'

/** When and by whom a setting was last changed, and what it was before, as the entry of the audit has it. */
export interface LastChange {
  at: string
  /** The name of the person, else who it was if nobody signed in. */
  by: string
  isPerson: boolean
  from: string
}

/** The last change of each of these settings, by its key; one that was never changed is missing. */
export async function readLastChanges(
  database: Database,
  keys: readonly string[],
): Promise<ReadonlyMap<string, LastChange>> {
  const last = await database.auditEntry.groupBy({
    by: ['subject'],
    where: { subject: { in: [...keys] }, action: 'setting.change' },
    _max: { id: true },
  })
  const entries = await database.auditEntry.findMany({
    where: { id: { in: last.flatMap(({ _max }) => _max.id ?? []) } },
    select: { subject: true, at: true, by: true, before: true },
  })
  const people = await database.person.findMany({
    where: { id: { in: entries.map(({ by }) => by) } },
    select: { id: true, name: true },
  })
  const names = new Map(people.map(({ id, name }) => [id, name]))
  return new Map(
    entries.map(({ subject, at, by, before }) => [
      subject,
      { at, by: names.get(by) ?? by, isPerson: names.has(by), from: plain(before) },
    ]),
  )
}

function plain(json: string): string {
  if (json === '') return ''
  const value: unknown = JSON.parse(json)
  return typeof value === 'object' ? '' : String(value)
}
