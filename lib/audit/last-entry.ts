import 'server-only'
import { isDeepStrictEqual } from 'node:util'
import type { SqlConnection } from '@/lib/db/connection'
import type { AuditNote } from './mutations'

/**
 * Whether the last that was done to a subject is this very thing, by the same person for the same reason: a button that was pressed
 * twice, or a form that was sent again, asks for it once more. `isThat` says of the entry whether it came to what is asked now.
 * Asked inside the transaction of the change, which queues those who ask at the same time.
 */
export async function isRepeated(
  session: SqlConnection,
  { by, action, subject, reason = '' }: Pick<AuditNote, 'by' | 'action' | 'subject' | 'reason'>,
  isThat: (before: unknown, after: unknown) => boolean,
): Promise<boolean> {
  const [last] = await session.query<Record<'by' | 'action' | 'reason' | 'before' | 'after', string>>(
    `select "by", "action", "reason", "before", "after" from "AuditEntry" where "subject" = ? order by "id" desc limit 1`,
    [subject],
  )
  if (last === undefined || last.by !== by || last.action !== action || last.reason !== reason) return false
  return isThat(keptValue(last.before), keptValue(last.after))
}

/** Whether an entry's value is this one, as it is kept. */
export const isKeptAs = (kept: unknown, value: unknown) =>
  isDeepStrictEqual(kept, JSON.parse(JSON.stringify(value)))

const keptValue = (text: string): unknown => (text === '' ? null : JSON.parse(text))
