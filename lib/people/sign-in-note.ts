import 'server-only'
import { type AuditNote, appendAuditEntry } from '@/lib/audit/mutations'
import { withSession } from '@/lib/audit/with-session'
import { writeTransaction } from '@/lib/db/transactions'

/** How long a sign-in waits for a turn to be noted while something else writes. */
const patienceMs = 5_000

/** What happens at sign-in and changes nothing on record. */
export type SignInEvent =
  | 'sign-in.password'
  | 'sign-in.second-factor'
  | 'sign-in.recovery-code'
  | 'sign-in.oidc'
  | 'sign-out'

/** Notes in the audit that somebody signed in or out, after it succeeded. */
export function noteSignIn(action: SignInEvent, personId: string): Promise<void> {
  return noteSoon({ by: personId, action, subject: personId, before: null, after: null })
}

/** Where the record is being written for long, the log has to do: nobody is kept out, or in, by an import. */
export async function noteSoon(entry: Omit<AuditNote, 'at'>): Promise<void> {
  const at = new Date().toISOString()
  try {
    await withSession((session) =>
      writeTransaction(session, at, () => appendAuditEntry(session, { ...entry, at }), patienceMs),
    )
  } catch (error) {
    console.error(`${at} ${entry.action} ${entry.subject} could not be noted in the audit`, error)
  }
}
