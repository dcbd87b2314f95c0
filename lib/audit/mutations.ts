import 'server-only'
import type { SqlConnection } from '@/lib/db/connection'
import { entryColumns, openChain } from './chain'

/** One change: who, when, what was done to what, what it was before and after, and why. */
export interface AuditNote {
  at: string
  by: string
  /** What was changed and how: person.add, report.publish, ... */
  action: string
  subject: string
  before: unknown
  after: unknown
  reason?: string
}

/** Writes entries in the transaction of the change; the caller is inside `publishTransaction` or `writeTransaction`. */
export async function appendAuditEntry(session: SqlConnection, ...notes: AuditNote[]): Promise<void> {
  const chain = await openChain(session)
  const rows = notes.map(({ at, by, action, subject, before, after, reason = '' }) =>
    chain.link([at, by, action, subject, textOf(before), textOf(after), reason]),
  )
  await session.insert('AuditEntry', entryColumns, rows)
  await chain.close()
}

const textOf = (value: unknown) => (value === null || value === undefined ? '' : JSON.stringify(value))
