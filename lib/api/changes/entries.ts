import 'server-only'
import { createHash } from 'node:crypto'
import type { ThingId, ThingKind } from '@/lib/audit/kept-things'
import { notedStates } from '@/lib/audit/state-notes'
import type { SqlConnection } from '@/lib/db/connection'

/** One change of the record as the audit tells it, without who made it. */
export interface RecordChange {
  id: number
  at: string
  action: string
  /** A short text that no other change has: a record that was put back has others by the same numbers. */
  mark: string
  /** What was touched: the keys of things, and what people knew each by; blank of what was gone. */
  things: ReadonlyMap<ThingKind, ReadonlyMap<ThingId, string>>
}

/** What follows from claims was computed anew, whatever it touched. */
export const wholeActions: readonly string[] = ['record.rebuild', 'curves.wholes']

/** How many changes are read at once: one of the beginning may name 5,000 things. */
const entriesAtOnce = 20

interface EntryRow {
  id: number | bigint
  at: string
  action: string
  link: string
  states: string | null
}

const select = `select e."id", e."at", e."action", e."link", s."states" from "AuditEntry" e
  left join "AuditEntryState" s on s."entryId" = e."id"`

/** The changes from `first` on that touched anything, in their order. */
export async function* changesFrom(session: SqlConnection, first: number): AsyncGenerator<RecordChange> {
  for (let from = first; ; ) {
    const rows = await session.query<EntryRow>(
      `${select} where e."id" >= ? and (s."entryId" is not null or e."action" in (?, ?)) order by e."id" limit ?`,
      [from, ...wholeActions, entriesAtOnce],
    )
    for (const row of rows) yield toChange(row)
    const last = rows.at(-1)
    if (last === undefined || rows.length < entriesAtOnce) return
    from = Number(last.id) + 1
  }
}

/** The mark of a change; null where there is none of that number. */
export async function markOfChange(session: SqlConnection, id: number): Promise<string | null> {
  const [row] = await session.query<EntryRow>(`${select} where e."id" = ?`, [id])
  return row === undefined ? null : markOf(row)
}

function toChange(row: EntryRow): RecordChange {
  const things = new Map<ThingKind, Map<ThingId, string>>()
  for (const { kind, id, label } of notedStates(row.states ?? '')) {
    const known = things.get(kind) ?? new Map<ThingId, string>()
    known.set(id, label)
    things.set(kind, known)
  }
  return { id: Number(row.id), at: row.at, action: row.action, mark: markOf(row), things }
}

const markOf = ({ at, action, link }: EntryRow) =>
  createHash('sha256').update([at, action, link].join('\n')).digest('base64url').slice(0, 12)
