import 'server-only'
import { APIError } from 'better-auth/api'
import type { Permission } from '@/lib/access/permission'
import { appendAuditEntry } from '@/lib/audit/mutations'
import { withSession } from '@/lib/audit/with-session'
import { writeTransaction } from '@/lib/db/transactions'
import { authFor } from './auth'

/** Changes a person's own password and ends their other sign-ins; false when the current one is wrong. */
export async function changeOwnPassword(
  headers: Headers,
  { by }: Permission<'account.own'>,
  currentPassword: string,
  newPassword: string,
): Promise<boolean> {
  try {
    const body = { currentPassword, newPassword, revokeOtherSessions: true }
    await authFor(headers).api.changePassword({ body, headers })
  } catch (error) {
    if (error instanceof APIError && Number(error.statusCode) < 500) return false
    throw error
  }
  const at = new Date().toISOString()
  const entry = { at, by, action: 'person.password', subject: by, before: null, after: null }
  await withSession((session) => writeTransaction(session, at, () => appendAuditEntry(session, entry)))
  return true
}
