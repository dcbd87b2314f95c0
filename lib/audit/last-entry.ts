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
  const [row] = await session.rows<[string, string, string, string, string]>(
    `select "by", "action", "reason", "before", "after" from "AuditEntry" where "subject" = ? order by "id" desc limit 1`,
    [subject],
  )
  if (row === undefined || row[0] !== by || row[1] !== action || row[2] !== reason) return false
  return isThat(keptValue(row[3]), keptValue(row[4]))
}

/** Whether an entry's value is this one, as it is kept. */
export const isKeptAs = (kept: unknown, value: unknown) =>
  isDeepStrictEqual(kept, JSON.parse(JSON.stringify(value)))

const keptValue = (text: string): unknown => (text === '' ? null : JSON.parse(text))
