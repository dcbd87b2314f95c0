import 'server-only'
import type { SqlConnection } from '@/lib/db/connection'
import { insertEntries, type LinkedEntry, openChain } from './chain'
import type { Touched } from './kept-things'

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
  /** What was written, or is gone: the entry vouches for it as it stands now. Nothing where no table of the record was. */
  touched?: Touched
}

/** Writes entries in the transaction of the change; the caller is inside `publishTransaction` or `writeTransaction`. */
export async function appendAuditEntry(session: SqlConnection, ...notes: AuditNote[]): Promise<void> {
  const chain = await openChain(session)
  const linked: LinkedEntry[] = []
  for (const { at, by, action, subject, before, after, reason = '', touched = {} } of notes) {
    chain.notes.touch(touched)
    await chain.notes.settle(at)
    linked.push(chain.link([at, by, action, subject, textOf(before), textOf(after), reason]))
  }
  await insertEntries(session, linked)
  await chain.close()
}

const textOf = (value: unknown) => (value === null || value === undefined ? '' : JSON.stringify(value))
