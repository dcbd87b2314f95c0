import 'server-only'
import { nextId } from '../db/publishing'
import type { Session } from '../db/session'

/** One change: who, when, what was done to what, what it was before and after, and why. */
export interface AuditNote {
  at: string
  by: string
  /** A verb and what it was done to: person.add, report.publish, ... */
  action: string
  subject: string
  before: unknown
  after: unknown
  reason?: string
}

/** Writes entries in the transaction of the change; the caller is inside `publishing` or `recording`. */
export async function note(session: Session, ...notes: AuditNote[]): Promise<void> {
  const first = await nextId(session, 'AuditEntry')
  await session.insert(
    'AuditEntry',
    ['id', 'at', 'by', 'action', 'subject', 'before', 'after', 'reason'],
    notes.map(({ at, by, action, subject, before, after, reason = '' }, index) => [
      first + index,
      at,
      by,
      action,
      subject,
      textOf(before),
      textOf(after),
      reason,
    ]),
  )
}

const textOf = (value: unknown) => (value === null || value === undefined ? '' : JSON.stringify(value))
